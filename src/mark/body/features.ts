import { cueNames } from "./cues.ts";
import { nameCues } from "./markup/names.ts";

/** How many values a feature can take, by its name; a line has one value of each, or none. */
const textWidths = {
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

function named<Kind extends string>(
  kind: Kind,
  width = 1,
): Record<`${Kind} ${(typeof nameCues)[number]}`, number> {
  return Object.fromEntries(nameCues.map((name) => [`${kind} ${name}`, width])) as never;
}

/** What only a page's markup tells. */
const markupWidths = {
  "tag and sort": 72,
  "tag around": 18,
  landmarks: 32,
  "block kind": 8,
  "style and size": 12,
  "links and size": 15,
  "links and sort": 20,
  "links, size and ending": 30,
  "links and capitals": 45,
  "linked items": 5,
  "line after the title": 11,
  "body prose above": 14,
  "body prose below": 14,
  "lines since body prose": 36,
  "lines until body prose": 36,
  "steps from holder": 40,
  "steps from holder and tag": 180,
  "prose around": 14,
  "sort and prose around": 36,
  "prose farther around": 14,
  "prose of its kind": 14,
  "sort and prose of its kind": 36,
  "lines of its kind": 24,
  "lines of its branch": 28,
  "prose of its branch": 36,
  "links of its branch": 25,
  "density around": 36,
  "links around": 25,
  "kind as above and below": 36,
  "element as above and below": 36,
  "said as body": 20,
  "said as description": 10,
  "said as title": 1,
  ...named("own name"),
  ...named("sort and own name", 4),
  ...named("near name"),
  ...named("far name"),
};

const widths = { ...textWidths, ...markupWidths };

export type FeatureName = keyof typeof widths;
export type TextFeatureName = keyof typeof textWidths;

export const textFeatureNames = Object.keys(textWidths) as readonly TextFeatureName[];
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
