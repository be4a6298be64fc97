import { givenNames } from "../locale/given-names.ts";
import { Acronyms, cuttableIn, type Cuttable } from "./acronyms.ts";
import { personIn, runsIn, type Person, type Run } from "./name-runs.ts";
import { loneOffices, officeBefore, officeBehind, type Office } from "./offices.ts";
import { tokensOf, type Token } from "./tokens.ts";

const asWord = 3; // times in lower case

/** One article's sentences. */
export interface Text {
  readonly path: string;
  readonly sentences: readonly string[];
}

/** Tokens that name somebody or something, however they are written: equal keys are one name. */
export interface Name extends Run {
  readonly key: string;
}

export interface Names {
  /** Those in a sentence of an article, in its order, apart from each other. */
  in(path: string, tokens: readonly Token[]): readonly Name[];
  /** Of an article all that its story says of the names in it: where it is the same, the same names are found in it. */
  answersTo(text: Text): string;
}

interface Held extends Pick<Office, "office" | "of"> {
  readonly key: string;
}

/** What one article, or all of them, say of persons. */
class People {
  readonly byLast = new Map<string, Set<string>>();
  readonly offices = new Map<string, Held[]>();

  add({ key, last }: Named, held: readonly Held[]): void {
    const keys = this.byLast.get(last);
    if (keys) keys.add(key);
    else this.byLast.set(last, new Set([key]));
    for (const each of held) {
      const known = this.offices.get(each.office);
      if (!known) this.offices.set(each.office, [each]);
      else if (!known.some((other) => isSame(other, each))) known.push(each);
    }
  }
}

function isSame(one: Held, two: Held): boolean {
  return one.key === two.key && one.of.size === two.of.size && one.of.isSubsetOf(two.of);
}

/**
 * Reads who is named in a story. A full name said in an article makes its last word, and the office said beside it, stand for
 * it there; and in the other articles where no other full name of the story ends so, or holds that office.
 */
export function findNames(texts: readonly Text[]): Names {
  const sure = new Set<string>();
  const acronyms = new Acronyms();
  const lower = new Map<string, number>();
  for (const { sentences } of texts) {
    const said = sayingsOf(sentences);
    acronyms.join(said.acronyms);
    for (const [word, times] of said.lower) lower.set(word, (lower.get(word) ?? 0) + times);
    for (const key of said.sure) sure.add(key);
  }
  // "Interior Department" is nobody, where the story speaks of a department.
  for (const key of sure) {
    const isWord = (lower.get(key.split(" ").at(-1) ?? "") ?? 0) >= asWord;
    if (isWord && !givenNames.has(key.split(" ")[0] ?? "")) sure.delete(key);
  }
  const story = new People();
  const articles = new Map<string, People>();
  for (const { path, sentences } of texts) {
    const own = new People();
    articles.set(path, own);
    for (const { person, held } of sayingsOf(sentences).full) {
      if (!isKnown(person, sure)) continue;
      own.add(person, held);
      story.add(person, held);
    }
  }
  const knownIn = (path: string): Known => ({ sure, acronyms, own: articles.get(path), story });
  const answers = new Map<Text, string>();
  return {
    in: (path, tokens) => namesIn(tokens, knownIn(path)),
    answersTo: (text) => {
      const found = answers.get(text) ?? answersTo(sayingsOf(text.sentences), knownIn(text.path));
      answers.set(text, found);
      return found;
    },
  };
}

/** Whom an article names, and how, whatever else its story says. */
interface Sayings {
  readonly acronyms: Acronyms;
  /** Words in lower case, with how often it says them. */
  readonly lower: ReadonlyMap<string, number>;
  /** Keys and last words of those who are persons for sure. */
  readonly sure: ReadonlySet<string>;
  /** Full names, with the offices said beside them. */
  readonly full: readonly { readonly person: Named; readonly held: readonly Held[] }[];
  /** What its names hang on, each once. */
  readonly people: readonly Named[];
  readonly offices: readonly Pick<Office, "office" | "of">[];
  readonly cuttable: readonly Cuttable[];
}

type Named = Pick<Person, "key" | "last">;

/** By the array of its sentences, for as long as anybody holds that. */
const sayings = new WeakMap<readonly string[], Sayings>();

function sayingsOf(sentences: readonly string[]): Sayings {
  const known = sayings.get(sentences);
  if (known) return known;
  const read = readSayings(sentences);
  sayings.set(sentences, read);
  return read;
}

function readSayings(sentences: readonly string[]): Sayings {
  const acronyms = new Acronyms();
  const lower = new Map<string, number>();
  const sure = new Set<string>();
  const full: Sayings["full"][number][] = [];
  const people = new Map<string, Named>();
  const offices = new Map<string, Sayings["offices"][number]>();
  const cuttable = new Map<string, Cuttable>();
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    acronyms.read(tokens);
    for (const token of tokens) {
      if (!token.isCapital) lower.set(token.lower, (lower.get(token.lower) ?? 0) + 1);
    }
    for (const person of peopleIn(tokens)) {
      const { key, last, isSure } = person;
      if (isSure) sure.add(key).add(last);
      people.set(key, { key, last });
      if (!isFull(person)) continue;
      const held = [officeBefore(tokens, person), officeBehind(tokens, person)].flatMap((each) =>
        each ? { office: each.office, of: each.of, key } : [],
      );
      full.push({ person: { key, last }, held });
    }
    for (const { office, of } of loneOffices(tokens)) {
      offices.set([office, ...of].join(" "), { office, of });
    }
    for (const each of cuttableIn(tokens)) cuttable.set(`${each.initials} ${each.words}`, each);
  }
  return {
    acronyms,
    lower,
    sure,
    full,
    people: [...people.values()],
    offices: [...offices.values()],
    cuttable: [...cuttable.values()],
  };
}

/** The answers to all that `namesIn` can ask of an article's sentences. */
function answersTo({ people, offices, cuttable }: Sayings, known: Known): string {
  return JSON.stringify([
    people.map((person) => keyOf(person, known) ?? ""),
    offices.map((office) => holderOf(office, known) ?? ""),
    cuttable.map((name) => known.acronyms.keyOf(name) ?? ""),
  ]);
}

function peopleIn(tokens: readonly Token[]): readonly Person[] {
  return runsIn(tokens).flatMap((run) => personIn(tokens, run) ?? []);
}

function isFull({ key, last }: Named): boolean {
  return key !== last;
}

function isKnown({ key, last }: Named, sure: ReadonlySet<string>): boolean {
  return sure.has(key) || sure.has(last);
}

interface Known {
  readonly sure: ReadonlySet<string>;
  readonly acronyms: Acronyms;
  readonly own: People | undefined;
  readonly story: People;
}

function namesIn(tokens: readonly Token[], known: Known): readonly Name[] {
  const names: Name[] = [];
  for (const run of runsIn(tokens)) {
    const person = personIn(tokens, run);
    const key = person && keyOf(person, known);
    if (person && key !== undefined) names.push({ from: person.from, to: person.to, key });
  }
  for (let end = 2; end <= tokens.length; end += 1) {
    const name = tokens[end - 1]?.isCapital ? known.acronyms.endingAt(tokens, end) : undefined;
    if (name) names.push(name);
  }
  for (const office of loneOffices(tokens)) {
    const key = holderOf(office, known);
    if (key !== undefined) names.push({ from: office.from, to: office.to, key });
  }
  return apart(names);
}

/** Undefined for a last word that is nobody's full name's, or several ones'. */
function keyOf(person: Named, { own, story, sure }: Known): string | undefined {
  if (isFull(person)) {
    const isShared = (story.byLast.get(person.last)?.size ?? 0) > 1;
    return !isShared && isKnown(person, sure) ? person.key : undefined;
  }
  const here = own?.byLast.get(person.last);
  return only(here && here.size > 0 ? here : story.byLast.get(person.last));
}

/** Who holds an office: in the article if it says so, else in the story; an office that nothing says which must be the only one. */
function holderOf(
  { office, of }: Pick<Office, "office" | "of">,
  { own, story }: Known,
): string | undefined {
  const holders = (people: People | undefined): ReadonlySet<string> =>
    new Set(
      people?.offices.get(office)?.flatMap((held) => (of.isSubsetOf(held.of) ? held.key : [])),
    );
  const [here, all] = [holders(own), holders(story)];
  if (of.size === 0) return all.size === 1 ? only(here) : undefined;
  return only(here.size > 0 ? here : all);
}

function only(keys: ReadonlySet<string> | undefined): string | undefined {
  return keys?.size === 1 ? [...keys][0] : undefined;
}

/** The longer of two that meet. */
function apart(names: readonly Name[]): readonly Name[] {
  const kept: Name[] = [];
  for (const name of names.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every(({ from, to }) => to <= name.from || from >= name.to)) kept.push(name);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
