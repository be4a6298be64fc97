import type { Furniture } from "../mark/furniture.ts";
import type { Note } from "../notes.ts";
import type { RawFile } from "../pipeline.ts";
import { hashOf, hashOfAll } from "./kept/hash.ts";

/** Hashes of what a file is read by, apart, so that it can be said which of them is another. */
export interface Inputs {
  readonly file: string;
  readonly sidecar: string;
  /** Of archive.yaml only what cleaning takes. */
  readonly settings: string;
}

/** A file that is known by its inputs alone; the note refuses it where what was made of them is not to be had. */
export interface Recorded extends Note {
  readonly inputs: string;
}

export function inputsIn(file: RawFile): Inputs {
  return {
    file: hashOf(file.bytes),
    sidecar: hashOf(file.sidecar ?? ""),
    settings: settingsHash(file),
  };
}

export function settingsHash({
  outlets,
  language = "",
}: Pick<RawFile, "outlets" | "language">): string {
  return hashOf(language, textOf(outlets));
}

const texts = new WeakMap<RawFile["outlets"], string>(); // the same for each of an archive's files

function textOf(outlets: RawFile["outlets"]): string {
  const known = texts.get(outlets);
  if (known !== undefined) return known;
  const text = JSON.stringify(outlets);
  texts.set(outlets, text);
  return text;
}

export function joinInputs(path: string, { file, sidecar, settings }: Inputs): string {
  return hashOf(path, file, sidecar, settings);
}

/** Of a file and all that it is read by; undefined of one that is refused. */
export function inputsOf(file: RawFile): string;
export function inputsOf(file: RawFile | Recorded | Note): string | undefined;
export function inputsOf(file: RawFile | Recorded | Note): string | undefined {
  if ("bytes" in file) return joinInputs(file.path, inputsIn(file));
  return "inputs" in file ? file.inputs : undefined;
}

/** Of all that an article is made from: its file's inputs, and what of it recurs in others. */
export function wholeOf(inputs: string, recurring: Furniture): string {
  return hashOfAll([inputs, ...[...recurring].toSorted()]);
}
