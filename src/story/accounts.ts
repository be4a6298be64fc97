import { type Day, type Edtf, edtfOf, parseDay, plainDate } from "../day.ts";
import { words } from "../locale/locale.ts";
import { textOf } from "../read/markdown.ts";
import { anchorsOf, shortHash } from "../record/anchors.ts";
import { findTimesBySentence } from "../time/find-times.ts";
import { splitSentences, type Sentence } from "../time/sentences.ts";
import type { Account, Article, Span, TimeMention } from "../types.ts";
import { clausesAround } from "./clauses.ts";
import { stampsIn } from "./page-words.ts";

/** An account, and the date it gives its event. */
export interface Dated {
  readonly account: Account;
  readonly date: Edtf;
}

export interface Paragraph {
  /** Its anchor on the article's page. */
  readonly paragraph: string;
  readonly sentences: readonly Sentence[];
}

const tells: ReadonlySet<string> = new Set(["paragraph", "blockquote", "list"]);
const shortestLead = 5; // words: a label that cleaning left is no news

/** The paragraphs, quotations and lists of a body; headings and code tell no events. */
export function paragraphsOf({ body }: Article): readonly Paragraph[] {
  const anchors = anchorsOf(body);
  return body.children.flatMap((node, index) => {
    if (!tells.has(node.type)) return [];
    // Items of a list are no one sentence, though they end in no full stop.
    const parts = node.type === "list" ? node.children : [node];
    const paragraph = anchors[index] ?? "";
    return parts.map((part) => ({ paragraph, sentences: splitSentences(textOf(part)) }));
  });
}

/**
 * Every sentence or clause of the article that tells of something at a date: by its own time expression, or, for the lead in a
 * paragraph without one, by the article's day. An undated article has only its absolute dates.
 */
export function findAccounts(article: Article, paragraphs: readonly Paragraph[]): readonly Dated[] {
  const anchor = article.facts.day?.value;
  const found: Dated[] = [];
  const times = findTimesBySentence(
    paragraphs.flatMap(({ sentences }) => sentences),
    anchor,
  ).values();
  let isLead = true;
  for (const { paragraph, sentences } of paragraphs) {
    const inParagraph = sentences.map((sentence) =>
      unstamped(times.next().value ?? [], sentence, anchor),
    );
    const isOfItsDay =
      isLead && anchor && !inParagraph.flat().some((mention) => isNews(mention, anchor));
    for (const [index, sentence] of sentences.entries()) {
      const mentions = inParagraph[index] ?? [];
      const onTimeline = mentions.filter(isOnTimeline);
      const place = { article, paragraph, sentence, mentions, isLead };
      if (onTimeline.length > 0) found.push(...datedBy(onTimeline, place));
      else if (isLead && isOfItsDay && isTelling(sentence)) {
        found.push(toDated(place, { start: 0, end: sentence.text.length }, edtfOf(anchor)));
      }
      if (isTelling(sentence)) isLead = false;
    }
  }
  return unique(found);
}

/** Without what a page prints of itself: when it was made, when a comment was posted, "2030: " before what is told then. */
function unstamped(
  mentions: readonly TimeMention[],
  { text, start }: Sentence,
  anchor: Day | undefined,
): readonly TimeMention[] {
  const stamps = stampsIn(text);
  const isStamp = (mention: TimeMention): boolean =>
    stamps.some((stamp) => mention.start - start < stamp.end && stamp.start < mention.end - start);
  const isHour = ({ rule, value, end }: TimeMention): boolean =>
    rule === "year" &&
    anchor !== undefined &&
    value > anchor.slice(0, 4) &&
    text[end - start] === ":";
  return mentions.filter((mention) => !isStamp(mention) && !isHour(mention));
}

type OnTimeline = TimeMention & { readonly edtf: Edtf };

function isOnTimeline(mention: TimeMention): mention is OnTimeline {
  return mention.edtf !== undefined;
}

const newsDays = 7; // before or after the article: what it gives a day so near is what it reports of

/** Whether it dates what the article reports of, and not some background. */
function isNews({ value }: TimeMention, anchor: Day): boolean {
  const day = parseDay(value.slice(0, 10));
  return day !== undefined && Math.abs(plainDate(day).until(plainDate(anchor)).days) <= newsDays;
}

function isTelling({ text }: Sentence): boolean {
  return text.split(/\s+/u, shortestLead).length === shortestLead;
}

interface Place {
  readonly article: Article;
  readonly paragraph: string;
  readonly sentence: Sentence;
  /** All of the sentence. */
  readonly mentions: readonly TimeMention[];
  readonly isLead: boolean;
}

/** What dates an account, and where it stands in the sentence. */
interface Told extends Span {
  readonly mention: OnTimeline;
}

/** The whole sentence where it gives one date, a clause a date where it gives more. */
function datedBy(mentions: readonly OnTimeline[], place: Place): readonly Dated[] {
  const { text, start: offset } = place.sentence;
  const told = toldBy(mentions, offset);
  const [first] = told;
  if (first && told.every(({ mention }) => mention.edtf === first.mention.edtf)) {
    return [toDated(place, { start: 0, end: text.length }, first)];
  }
  const clauses = clausesAround(text, told);
  const found = new Map<string, Dated>();
  for (const [index, each] of told.entries()) {
    const clause = clauses[index] && telling(text, clauses[index], each);
    // A clause is as long as the sentence may be: what it says twice is not read twice.
    const key = `${clause?.start} ${each.mention.edtf}`;
    if (clause && !found.has(key)) found.set(key, toDated(place, clause, each));
  }
  return [...found.values()];
}

const fewestWords = 1; // beside the date: "and the second on 16 May" names nothing that happened
const longestWhole = 400; // characters of a sentence that is quoted for a clause of it
const small = new Set(
  words(
    "and but or the an on in at by of to from for until since after before then it its was were is that when first second",
  ),
);

/** The clause, or the whole sentence where the clause is hardly more than its date. */
function telling(sentence: string, clause: Span, date: Span): Span {
  const beside =
    sentence.slice(clause.start, date.start) + " " + sentence.slice(date.end, clause.end);
  const said = [...beside.matchAll(/\p{L}[\p{L}’'-]+/gu)].filter(
    ([word]) => !small.has(word.toLowerCase()),
  );
  const isWhole = said.length < fewestWords && sentence.length <= longestWhole;
  return isWhole ? { start: 0, end: sentence.length } : clause;
}

/** The two ends of a range date one event, by the words from the first to the last. */
function toldBy(mentions: readonly OnTimeline[], offset: number): readonly Told[] {
  const told: Told[] = [];
  for (const mention of mentions) {
    const last = told.at(-1);
    if (last && isRange(last.mention, mention)) {
      told[told.length - 1] = { ...last, end: mention.end - offset };
    } else {
      told.push({ mention, start: mention.start - offset, end: mention.end - offset });
    }
  }
  return told;
}

function isRange(first: OnTimeline, last: OnTimeline): boolean {
  return first.edtf === last.edtf && first.edtf.includes("/") && first.value !== last.value;
}

function toDated(
  { article, paragraph, sentence, mentions, isLead }: Place,
  within: Span,
  dating: Told | Edtf,
): Dated {
  const words = sentence.text.slice(within.start, within.end);
  const date = typeof dating === "string" ? dating : dating.mention.edtf;
  const account: Account = {
    path: article.path,
    ...(article.facts.outlet && { outlet: article.facts.outlet.value }),
    articleTitle: article.facts.title.value,
    words,
    sentence: sentence.text,
    within,
    paragraph,
    ...(typeof dating !== "string" && {
      mention: dating.mention,
      mentionWithin: { start: dating.start, end: dating.end },
    }),
    ...timeOn(date, mentions, sentence, within),
    isLead,
    origin: article.path,
    id: `e-${shortHash([article.path, words, date].join("\n"))}`,
  };
  return { account, date };
}

const clock = /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})$/u;

/** The first hour that those words give of that day. */
function timeOn(
  date: Edtf,
  mentions: readonly TimeMention[],
  sentence: Sentence,
  { start, end }: Span,
): { readonly time?: string } {
  const hours = mentions.flatMap((mention) => {
    const { day, time } = clock.exec(mention.value)?.groups ?? {};
    const isWithin = mention.start - sentence.start >= start && mention.end - sentence.start <= end;
    return time !== undefined && day === (date as string) && isWithin ? [time] : [];
  });
  return hours[0] === undefined ? {} : { time: hours[0] };
}

/** An article that says the same words twice tells it once. */
function unique(found: readonly Dated[]): readonly Dated[] {
  return [
    ...new Map(found.toReversed().map((each) => [each.account.id, each])).values(),
  ].toReversed();
}
