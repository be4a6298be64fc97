import type { Note } from "../../notes.ts";
import type { RawFile } from "../../pipeline.ts";
import { cleanFile } from "../files.ts";
import { furnitureOf, surveyFile, type OutletFurniture } from "../furniture.ts";
import { inputsIn, joinInputs, wholeOf } from "../inputs.ts";
import type { ArticleRecord } from "./record.ts";

export function toSurvey(file: RawFile | Note, program: string): ArticleRecord {
  if (!("bytes" in file)) return refusal(file, program);
  const { path } = file;
  const found = surveyFile(file);
  return { path, program, from: inputsIn(file), ...(found && { survey: found }), notes: [] };
}

export function toRecord(
  file: RawFile | Note,
  furniture: OutletFurniture,
  program: string,
): ArticleRecord {
  if (!("bytes" in file)) return refusal(file, program);
  const surveyed = toSurvey(file, program);
  const recurring = furnitureOf(surveyed.survey, furniture);
  const { blocks: _, ...cleaned } = cleanFile(file, recurring);
  const inputs = wholeOf(joinInputs(file.path, inputsIn(file)), recurring);
  return { ...surveyed, inputs, ...cleaned };
}

function refusal(note: Note, program: string): ArticleRecord {
  return { ...(note.path !== "" && { path: note.path }), program, notes: [note] };
}
