import type { Day } from "../day.ts";
import type { Publish, Sidecar } from "../types.ts";
import {
  clockTime,
  day,
  fields,
  languageTag,
  list,
  mismatch,
  text,
  webAddress,
  type Codec,
} from "./codec.ts";
import { parseYaml } from "./yaml.ts";

interface Withheld {
  readonly embargo?: Day;
  readonly takenDown?: string;
}

const withheld = fields<Withheld>({ embargo: day, takenDown: text });

const publish: Codec<Publish> = {
  expected: '"full", "excerpt", "draft", {embargo: day} or {takenDown: reason}',
  decode: (value) => {
    if (value.kind === "scalar") {
      const { text: found } = value;
      if (found === "full" || found === "excerpt" || found === "draft") return found;
    }
    if (value.kind !== "map" || value.entries.size !== 1) throw mismatch(value, publish.expected);
    const { embargo, takenDown } = withheld.decode(value);
    if (embargo !== undefined) return { embargo };
    if (takenDown !== undefined) return { takenDown };
    throw mismatch(value, publish.expected);
  },
  encode: (value) => (typeof value === "string" ? value : { ...value }),
};

/** A codec a key: what a person may say of an article. */
export const sidecarCodecs = {
  title: text,
  day,
  time: clockTime,
  outlet: text,
  authors: list(text),
  url: webAddress,
  language: languageTag,
  slug: text,
  formerly: list(text),
  stories: list(text),
  keep: list(text),
  cut: list(text),
  rights: text,
  publish,
};

export const sidecarCodec = fields<Sidecar>(sidecarCodecs);

/** The text of `rt.txt.yaml`. Throws YamlFault: a broken sidecar must refuse its article, for it may hold a takedown. */
export function parseSidecar(source: string): Sidecar {
  return sidecarCodec.decode(parseYaml(source));
}
