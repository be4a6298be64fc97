import { escapeControls, sortNotes, type Note } from "../notes.ts";
import type { Cleaned, RawFile } from "../pipeline.ts";
import { decode } from "../read/encoding.ts";
import { isHtml } from "../read/read.ts";
import { marksToJson, toJson } from "../record/json.ts";
import { plainText } from "../record/plain-text.ts";
import { cleanFile, readRawFile, readSettings } from "../site/files.ts";
import { furnitureOf, surveyFile } from "../site/furniture.ts";
import { explain } from "./explain.ts";
import { filter } from "./filter.ts";
import { furnitureFor } from "./furniture.ts";
import { findArticles, type NamedFile } from "./paths.ts";
import { talkNotes, type Run } from "./run.ts";

export const clean: Run = async (words, world) => {
  if (words.jsonl) return filter(words, world);
  const { files, notes } = findArticles(words.paths, world.standsIn);
  const all: Note[] = [...notes];
  const raw = files.map(({ archive, path }) => readRawFile(archive, path, readSettings(archive)));
  const surveys = raw.map((file) => surveyFile(file));
  const furniture = furnitureFor(surveys, words.furniture, world);
  for (const [index, file] of files.entries()) {
    const { shown, path } = file;
    const rawFile = raw[index];
    if (!rawFile) continue;
    const cleaned = cleanFile(rawFile, furnitureOf(surveys[index], furniture));
    const own = cleaned.notes.map((note) => ({
      ...note,
      path: note.path.replace(path, () => shown),
    }));
    all.push(...own);
    world.out(
      words.json
        ? escapeControls(JSON.stringify(toLine(shown, cleaned)))
        : words.explain
          ? toExplained(file, rawFile, cleaned)
          : toText(shown, cleaned),
    );
  }
  return talkNotes(sortNotes(all), world);
};

function toLine(path: string, { article, confidence, notes }: Cleaned): object {
  const said = notes.map(({ line, stage, message, refused }) => ({
    line,
    stage,
    message,
    refused,
  }));
  if (!article) return { path, confidence, kept: [], claimed: [], cuts: [], notes: said };
  return { path, ...toJson(article), confidence, ...marksToJson(article), notes: said };
}

function toText(path: string, { article }: Cleaned): string {
  if (!article) return `${path}: refused\n`;
  const { facts, marks } = article;
  const head = [
    facts.title.value,
    [facts.outlet?.value, facts.day?.value, facts.time?.value, facts.authors?.value.join(", ")]
      .filter((part) => part !== undefined)
      .join(", "),
  ];
  const cuts = marks.flatMap((mark) =>
    mark.verdict === "cut" ? [`  cut ${mark.lines.from}: ${mark.rule}: it ${mark.why}`] : [],
  );
  return [`== ${path}`, ...head, "", plainText(article.body), "", ...cuts, ""].join("\n");
}

function toExplained(
  { shown, path }: NamedFile,
  raw: RawFile | Note,
  { article, blocks }: Cleaned,
): string {
  if (!article || !("bytes" in raw)) return `${shown}: refused\n`;
  const text = decode(raw.bytes, isHtml(path) ? "html" : "text")?.text ?? "";
  return `== ${shown}\n${explain(text, article.marks, blocks)}\n`;
}
