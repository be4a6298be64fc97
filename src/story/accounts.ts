import { edtfOf, type Edtf } from "../day.ts";
import { textOf } from "../read/markdown.ts";
import { anchorsOf, shortHash } from "../record/anchors.ts";
import { findTimesBySentence } from "../time/find-times.ts";
import { splitSentences, type Sentence } from "../time/sentences.ts";
import type { Account, Article, Span, TimeMention } from "../types.ts";
import { clausesAround } from "./clauses.ts";

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
export function findAccounts(
  article: Article,
  paragraphs: readonly Paragraph[],
  origin: string,
): readonly Dated[] {
  const anchor = article.facts.day?.value;
  const found: Dated[] = [];
  const times = findTimesBySentence(
    paragraphs.flatMap(({ sentences }) => sentences),
    anchor,
  ).values();
  let isLead = true;
  for (const { paragraph, sentences } of paragraphs) {
    const inParagraph = sentences.map(() => times.next().value ?? []);
    const isDated = inParagraph.some((mentions) => mentions.some(isOnTimeline));
    for (const [index, sentence] of sentences.entries()) {
      const mentions = inParagraph[index] ?? [];
      const onTimeline = mentions.filter(isOnTimeline);
      const place = { article, paragraph, sentence, mentions, isLead, origin };
      if (onTimeline.length > 0) found.push(...datedBy(onTimeline, place));
      else if (isLead && anchor && !isDated && isTelling(sentence)) {
        found.push(toDated(place, { date: edtfOf(anchor), start: 0, end: sentence.text.length }));
      }
      if (isTelling(sentence)) isLead = false;
    }
  }
  return unique(found);
}

type OnTimeline = TimeMention & { readonly edtf: Edtf };

function isOnTimeline(mention: TimeMention): mention is OnTimeline {
  return mention.edtf !== undefined;
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
  readonly origin: string;
}

/** The whole sentence where it gives one date, a clause a date where it gives more. */
function datedBy(mentions: readonly OnTimeline[], place: Place): readonly Dated[] {
  const { text, start: offset } = place.sentence;
  const dates = new Set(mentions.map(({ edtf }) => edtf));
  const [first] = mentions;
  if (dates.size === 1 && first) {
    return [toDated(place, { date: first.edtf, start: 0, end: text.length, mention: first })];
  }
  const inSentence = mentions.map(({ start, end }) => ({
    start: start - offset,
    end: end - offset,
  }));
  return clausesAround(text, inSentence).flatMap((clause, index) => {
    const mention = mentions[index];
    return mention ? [toDated(place, { date: mention.edtf, ...clause, mention })] : [];
  });
}

interface Dating {
  readonly date: Edtf;
  readonly start: number;
  readonly end: number;
  readonly mention?: TimeMention;
}

function toDated(
  { article, paragraph, sentence, mentions, isLead, origin }: Place,
  { date, start, end, mention }: Dating,
): Dated {
  const words = sentence.text.slice(start, end);
  const account: Account = {
    path: article.path,
    ...(article.facts.outlet && { outlet: article.facts.outlet.value }),
    articleTitle: article.facts.title.value,
    words,
    sentence: sentence.text,
    within: { start, end },
    paragraph,
    ...(mention && {
      mention,
      mentionWithin: { start: mention.start - sentence.start, end: mention.end - sentence.start },
    }),
    ...timeOn(date, mentions, sentence, { start, end }),
    isLead,
    origin,
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
