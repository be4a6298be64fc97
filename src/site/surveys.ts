import { findFurniture, type Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import type { RawFile, Survey } from "../pipeline.ts";
import { toldBy, type ReadRawFile, type Source } from "./files.ts";
import type { FolderFile } from "./folder.ts";
import type { FoundFile, Surveyed } from "./found-file.ts";
import { furnitureIn, surveyFile } from "./furniture.ts";
import { inputsOf, settingsHash, wholeOf } from "./inputs.ts";
import { once, type Derived } from "./kept/derived.ts";
import { hashOfAll } from "./kept/hash.ts";
import { stateOf, type SeenFiles } from "./kept/seen-files.ts";
import type { Settings } from "./settings.ts";

/** An archive's files, and how they are read. */
export interface Files {
  readonly source: Source;
  readonly settings: Settings;
  readonly files: readonly FolderFile[];
}

/** A file, and what is known of it. */
export interface Known {
  readonly path: string;
  readonly state?: string | undefined;
  readonly found?: FoundFile;
  /** Absent of a file that is refused. */
  readonly surveyed?: Surveyed;
}

/** Each file with what an earlier build found out about it, where it is as it was. */
export function lookAt(
  { source, settings, files }: Files,
  seen: SeenFiles<FoundFile> | undefined,
): readonly Known[] {
  const basis = settingsHash(toldBy(settings));
  return files.map((file) => {
    const { path } = file;
    const state = seen && stateIn(source.folder, file, basis);
    const found = seen?.get(path, state);
    return { path, state, ...(found && { found, surveyed: found }) };
  });
}

/** With what it says to the others of its outlet. */
export function survey(known: Known, read: ReadRawFile, derived: Derived): Known {
  if (known.found) return known;
  const raw = read(known.path);
  const inputs = inputsOf(raw);
  if (inputs === undefined) return { path: known.path };
  const { outlet } = keptSurvey(inputs, () => raw, derived);
  return { ...known, surveyed: { inputs, ...(outlet !== undefined && { outlet }) } };
}

export const unsurveyed: Survey = { pieces: [] }; // of a file that is refused: it is told of when it is cleaned

function keptSurvey(inputs: string, read: () => RawFile | Note, derived: Derived): Survey {
  return once(derived, "survey", inputs, () => surveyFile(read()) ?? unsurveyed);
}

export interface Recurring {
  readonly pieces: Furniture;
  /** Stands for them; "" where there are none. */
  readonly hash: string;
}

/** Of the outlet that a file is of. */
export function recurringFor(
  { outlet = "" }: Pick<Surveyed, "outlet">,
  { recurring }: Pick<Cleaning, "recurring">,
): Recurring {
  return recurring.get(outlet) ?? none;
}

const none: Recurring = { pieces: new Set(), hash: "" };

/** What recurs in the articles of each outlet, by its name: of one whose files are as they were it is known. */
export function recurringIn(
  known: readonly Known[],
  read: ReadRawFile,
  derived: Derived,
): ReadonlyMap<string, Recurring> {
  const surveyed = known.flatMap(({ path, surveyed: each }) =>
    each?.outlet === undefined ? [] : { path, outlet: each.outlet, inputs: each.inputs },
  );
  return new Map(
    [...Map.groupBy(surveyed, ({ outlet }) => outlet)].map(([outlet, own]) => {
      const key = hashOfAll(own.map(({ inputs }) => inputs));
      const pieces = once(derived, "furniture", key, () => {
        const each = own.map(({ path, inputs }) => keptSurvey(inputs, () => read(path), derived));
        return [...findFurniture(each.map((survey) => survey.pieces))].toSorted();
      });
      const hash = pieces.length === 0 ? "" : hashOfAll(pieces);
      return [outlet, { pieces: new Set(pieces), hash }];
    }),
  );
}

export interface Cleaning {
  readonly read: ReadRawFile;
  readonly recurring: ReadonlyMap<string, Recurring>;
  readonly derived: Derived;
}

/** What of a file recurs, and a hash of all that its article is made from. */
export function wholeOfFile(
  path: string,
  surveyed: Surveyed,
  cleaning: Cleaning,
): { readonly recurring: Furniture; readonly whole: string } {
  const { inputs } = surveyed;
  const recurring = ownOf(inputs, path, recurringFor(surveyed, cleaning), cleaning);
  return { recurring, whole: wholeOf(inputs, recurring) };
}

function ownOf(
  inputs: string,
  path: string,
  { pieces }: Recurring,
  { read, derived }: Cleaning,
): Furniture {
  if (pieces.size === 0) return pieces;
  return furnitureIn(
    keptSurvey(inputs, () => read(path), derived),
    pieces,
  );
}

function stateIn(
  folder: string,
  { path, sidecars }: FolderFile,
  basis: string,
): string | undefined {
  const state = stateOf(folder, [path, ...sidecars]);
  return state && `${basis}/${state}`;
}
