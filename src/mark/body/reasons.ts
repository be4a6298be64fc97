import { cueNames, type CueName } from "./cues.ts";
import { stateCount, states } from "./chain.ts";
import { featureNames, featureWidths, type FeatureName } from "./features.ts";
import { nameCues, type NameCue } from "./markup/names.ts";

/** In words that follow "it": the values of a feature from `from` to `to` that it is said of. */
interface Saying {
  readonly from?: number;
  readonly to?: number;
  readonly says: string;
}

const lonely = "stands among lines that are no prose";
const offTopic = "shares few words with the article";
const ofCues: Record<CueName, string> = {
  comments: "speaks of comments",
  reply: "speaks of replies",
  related: "begins like a link to other pages",
  sharing: "speaks of sharing or printing",
  account: "speaks of an account or a subscription",
  legal: "speaks of rights, cookies or terms",
  credit: "speaks of a picture",
  byline: "begins like a byline",
  notice: "speaks of the page itself",
  date: "holds a date",
  clock: "holds a time",
  address: "holds an address",
  price: "holds a price",
  parts: "is parted by signs",
};

const ofNames: Record<NameCue, string | undefined> = {
  body: undefined,
  text: undefined,
  lead: "is marked as an introduction",
  title: "is marked as a headline",
  author: "is marked as a byline",
  bio: "is marked as being about the author",
  date: "is marked as a date",
  meta: "is marked as a line of details",
  caption: "is marked as a caption",
  picture: "is marked as a picture's or a video's",
  related: "is marked as leading to other pages",
  share: "is marked as a means to share",
  comments: "is marked as comments",
  account: "is marked as a subscription's or an account's",
  action: "is marked as a control of the page",
  advertisement: "is marked as an advertisement",
  furniture: "is marked as a part of the page's frame",
  topics: "is marked as a list of topics",
  notes: "is marked as a note",
  box: "is marked as a box beside the text",
  quote: "is marked as a pulled quotation",
  embed: "is marked as taken from another site",
  link: "is marked as a link",
};

const linked = "is made of links";
const aside = "stands outside the element that holds the text";
const unlike = "is marked up like little of the text";

const sayings: Partial<Record<FeatureName, Saying>> = {
  size: { to: 4, says: "has few words" },
  ending: { from: 6, says: "ends like no sentence" },
  sentences: { to: 0, says: "holds no sentence" },
  "common words": { to: 3, says: "holds few of the page's most common words" },
  capitals: { from: 5, says: "has many capital letters" },
  numbers: { from: 3, says: "has many numbers" },
  repeated: { from: 2, says: "stands in the page more than once" },
  prose: { to: 4, says: "reads like no prose" },
  "lines since prose": { from: 4, says: lonely },
  "lines until prose": { from: 4, says: lonely },
  "prose within 2": { to: 4, says: lonely },
  "prose within 5": { to: 4, says: lonely },
  "prose within 15": { to: 4, says: lonely },
  "prose 6 above": { to: 3, says: lonely },
  "prose 6 below": { to: 3, says: lonely },
  "prose 15 below": { to: 3, says: lonely },
  "prose 40 below": { to: 3, says: "has little prose below it" },
  "best run": { from: 1, to: 18, says: "stands outside the longest run of prose" },
  "lines since comments": { to: 7, says: "comes after a line that speaks of comments" },
  "lines since related": { to: 7, says: "comes after a line that leads to other pages" },
  "lines since legal": { to: 7, says: "comes after a line on rights, cookies or terms" },
  "lines since account": { to: 7, says: "comes after a line on an account or a subscription" },
  "linked items": { from: 3, says: linked },
  "links of its branch": { from: 18, says: linked },
  "links around": { from: 18, says: linked },
  "steps from holder": { from: 20, says: aside },
  "prose of its kind": { to: 2, says: unlike },
  "prose around": { to: 2, says: "stands in an element with little prose" },
  "said as body": { to: 0, says: "is no part of what the page's data give as the text" },
  "said as title": { says: "repeats the title" },
  ...Object.fromEntries(
    nameCues.flatMap((name) => {
      const says = ofNames[name];
      const kinds = ["own name", "sort and own name", "near name", "far name"];
      return says === undefined ? [] : kinds.map((kind) => [`${kind} ${name}`, { says }]);
    }),
  ),
  ...Object.fromEntries(
    cueNames.flatMap((name) => [
      [`cue ${name}`, { says: ofCues[name] }],
      [`size and cue ${name}`, { says: ofCues[name] }],
    ]),
  ),
};

// Values of these come in three runs of nine, by the line's size.
const coldTopics = new Set([0, 1, 2, 9, 10, 11, 18, 19, 20]);

const said: readonly (string | undefined)[] = featureNames.flatMap((name) =>
  Array.from({ length: featureWidths[name] }, (_, value) => {
    if (name === "size and topic") return coldTopics.has(value) ? offTopic : undefined;
    const saying = sayings[name];
    const { from = 0, to = Infinity } = saying ?? {};
    return value >= from && value <= to ? saying?.says : undefined;
  }),
);

const places: Record<(typeof states)[number], string> = {
  above: "stands above the article's first paragraph",
  body: "",
  between: "stands between paragraphs but is none of the article's",
  below: "stands below the article's last paragraph",
};

/** Every phrase that reasons are made of. */
export const phrases: readonly string[] = [
  ...new Set(
    [...said, ...Object.values(places)].filter((each) => each !== undefined && each !== ""),
  ),
].flatMap((each) => each ?? []);

// The same saying stands for many values: a line's are summed by their number.
const texts = [...new Set(said.filter((each) => each !== undefined))];
const unsaid = -1;
const numbers = Int16Array.from(said, (each) =>
  each === undefined ? unsaid : texts.indexOf(each),
);
const most = 2;
const sums = new Float64Array(texts.length); // of one line at a time

/** Why a line is no body: where it stands, and the two sayable features that speak most for it. */
export function reasonFor(
  features: readonly number[],
  state: number,
  weights: Float64Array,
): string {
  sums.fill(0);
  const order: number[] = []; // of two that weigh the same, the one that was found first is named first
  for (const feature of features) {
    const number = numbers[feature] ?? unsaid;
    if (number === unsaid) continue;
    const weight = weights[feature * stateCount + state] ?? 0;
    if (weight <= 0) continue;
    if (sums[number] === 0) order.push(number);
    sums[number] = (sums[number] ?? 0) + weight;
  }
  const top = order.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, most);
  return [places[states[state] ?? "below"], ...top.map((number) => texts[number])].join(", ");
}
