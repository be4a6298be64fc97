import { cueNames } from "./cues.ts";

/** How many values a feature can take, by its name; a line has one value of each, or none. */
const widths = {
  any: 1,
  size: 12,
  ending: 7,
  opening: 7,
  "size and ending": 21,
  "size and opening": 21,
  sentences: 6,
  "common words": 9,
  "size and common words": 27,
  capitals: 9,
  "size and capitals": 27,
  numbers: 9,
  commas: 6,
  "size and quotes": 6,
  repeated: 8,
  "empty lines above": 4,
  "size and topic": 27,
  prose: 14,
  "kind of this": 10,
  "kind above": 11,
  "kind below": 11,
  "kind two above": 11,
  "kind two below": 11,
  "kinds around": 100,
  "prose of all above": 14,
  "prose of all below": 14,
  "lines since prose": 9,
  "lines until prose": 9,
  "sort and lines since prose": 36,
  "sort and lines until prose": 36,
  "prose within 2": 14,
  "prose within 5": 14,
  "prose within 15": 14,
  "prose 6 above": 14,
  "prose 15 above": 14,
  "prose 40 above": 14,
  "prose 6 below": 14,
  "prose 15 below": 14,
  "prose 40 below": 14,
  "sort and prose within 2": 36,
  "sort and prose within 5": 36,
  "sort and prose 6 above": 36,
  "sort and prose 6 below": 36,
  "best run": 20,
  "rule cuts it": 1,
  "lines since comments": 9,
  "lines since related": 9,
  "lines since legal": 9,
  "lines since account": 9,
  ...around([
    "date",
    "clock",
    "reply",
    "comments",
    "related",
    "account",
    "price",
    "parts",
    "address",
  ]),
  ...cues("cue"),
  ...cues("size and cue", 3),
  ...cues("cue above"),
  ...cues("cue below"),
};

function cues<Kind extends string>(
  kind: Kind,
  width = 1,
): Record<`${Kind} ${(typeof cueNames)[number]}`, number> {
  return Object.fromEntries(cueNames.map((name) => [`${kind} ${name}`, width])) as never;
}

function around<Name extends string>(names: readonly Name[]): Record<`around ${Name}`, number> {
  return Object.fromEntries(names.map((name) => [`around ${name}`, 7])) as never;
}

export type FeatureName = keyof typeof widths;

export const featureNames = Object.keys(widths) as readonly FeatureName[];
export const featureWidths: Readonly<Record<FeatureName, number>> = widths;

let next = 0;
/** Where a feature's values begin among all values of all features. */
export const featureStarts = Object.fromEntries(
  featureNames.map((name) => {
    const start = next;
    next += widths[name];
    return [name, start];
  }),
) as Readonly<Record<FeatureName, number>>;
export const featureCount = next;
