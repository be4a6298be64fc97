import type { Sidecar } from "../types.ts";
import { clockTime, day, fields, languageTag, list, text, webAddress } from "./codec.ts";
import { noindex, publish } from "./publish.ts";
import { parseYaml, type TakeYamlNote } from "./yaml.ts";

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
  noindex,
};

export const sidecarCodec = fields<Sidecar>(sidecarCodecs);

/** The text of `rt.txt.yaml`. Throws YamlFault: a broken sidecar must refuse its article, for it may hold a takedown. */
export function parseSidecar(source: string, note?: TakeYamlNote): Sidecar {
  return sidecarCodec.decode(parseYaml(source, note));
}
