/**
 * Characters that nobody sees. What a page shows is what its text says, so each is shown by a sign, left out, or stays where
 * writing needs it; how many of each there were is told on the article's page. The raw file keeps them all.
 */
export type HiddenKind =
  | "control"
  | "noncharacter"
  | "direction"
  | "mark"
  | "joiner"
  | "softHyphen"
  | "space"
  | "selector"
  | "tag"
  | "other";

export type HiddenFate = "shown" | "dropped" | "kept";

/** How many there were of each kind, by what became of them; what shows in the letters around it, as joiners do, is not told of. */
export type Hidden = Readonly<Partial<Record<HiddenFate, HiddenCounts>>>;

export type HiddenCounts = Readonly<Partial<Record<HiddenKind, number>>>;

interface HiddenClass {
  readonly kind: HiddenKind;
  readonly of: RegExp;
  /** The sign in its place. */
  readonly sign?: (character: string) => string;
  /** Whether it stays there. */
  readonly stays?: (place: Place) => boolean;
  /** Whether it is told of where it stays. */
  readonly isTold?: true;
}

/** Where a run of hidden characters stands. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly run: string;
  /** How many UTF-16 characters of the run come before this one; more than it has where it goes on from another. */
  readonly index: number;
  /** Whether its line has a letter of a script that runs from right to left. */
  readonly isInRightToLeft: (at: number) => boolean;
}

// Figures of Unicode 17. The first class that has a character decides.
const classes: readonly HiddenClass[] = [
  // All but tab and line ends: no page, feed or YAML can hold C0; C1 holds commands of terminals.
  { kind: "control", of: /[\u0000-\u001F\u007F-\u009F]/u, sign: picture },
  { kind: "noncharacter", of: /[\p{Cs}\p{NChar}]/u, sign: () => "\uFFFD" },
  // Embeddings, overrides and isolates put words in another order than they are written in; `dir="auto"` does all that news need.
  { kind: "direction", of: /[\u202A-\u202E\u2066-\u2069]/u },
  // LRM, RLM and ALM put a full stop or a number in its place; between words of the other direction they only swap them.
  { kind: "mark", of: /[\u200E\u200F\u061C]/u, stays: isMark, isTold: true },
  { kind: "joiner", of: /\u034F|[\u180E\u{200C}-\u{200D}]/u, stays: isJoiner },
  { kind: "softHyphen", of: /\u00AD/u, stays: isInWord, isTold: true },
  { kind: "space", of: /\u200B/u, stays: isBetweenWords, isTold: true },
  { kind: "selector", of: /\p{Variation_Selector}/u, stays: isAfterBase },
  // Flags of England, Scotland and Wales; else they only carry what nobody is to see.
  { kind: "tag", of: /[\u{E0000}-\u{E007F}]/u, stays: isFlag },
  { kind: "other", of: /[\p{Cf}\p{DI}]/u },
];

// Format characters that have a shape (number signs of Arabic and Kaithi), arrange others (Egyptian), or take room (Hangul).
const hidden =
  /[[\p{Cc}\p{Cs}\p{Cf}\p{DI}\p{NChar}]--[\t\n\r\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{115F}\u{1160}\u{3164}\u{FFA0}]]{1,64}/gv;

/** Collects what was found in the texts of one file. */
export class HiddenTally {
  readonly #counts = { shown: count(), dropped: count(), kept: count() };

  add(fate: HiddenFate, kind: HiddenKind): void {
    this.#counts[fate][kind] += 1;
  }

  /** Undefined where nothing was; kinds in the order of the classes. */
  get found(): Hidden | undefined {
    const found: Partial<Record<HiddenFate, HiddenCounts>> = {};
    for (const fate of ["shown", "dropped", "kept"] as const) {
      const counts = Object.entries(this.#counts[fate]).filter(([, number]) => number > 0);
      if (counts.length > 0) found[fate] = Object.fromEntries(counts);
    }
    return Object.keys(found).length > 0 ? found : undefined;
  }
}

function count(): Record<HiddenKind, number> {
  const counts = {} as Record<HiddenKind, number>;
  for (const { kind } of classes) counts[kind] = 0;
  return counts;
}

/** A text as it is shown. What is shown once is shown so again: nothing of it changes. Linear in its length. */
export function visible(text: string, tally?: HiddenTally): string {
  if (text.search(hidden) === -1) return text;
  const isInRightToLeft = linesOf(text);
  let end = -1;
  return text.replaceAll(hidden, (run, at: number) => {
    let index = at === end ? run.length : 0; // a longer run comes in parts
    end = at + run.length;
    const shown: string[] = [];
    for (const character of run) {
      const found = classOf(character);
      const { kind, sign, stays, isTold } = found;
      if (sign) {
        tally?.add("shown", kind);
        shown.push(sign(character));
      } else if (stays?.({ text, at, run, index, isInRightToLeft })) {
        if (isTold) tally?.add("kept", kind);
        shown.push(character);
      } else tally?.add("dropped", kind);
      index += character.length;
    }
    return shown.join("");
  });
}

// Of C0 and DEL: a parser of markup would drop or change them before anybody could tell.
const inMarkup = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]{1,64}/gu;

/** Markup whose control characters are shown by their pictures; all else is for `visible`, once it is parsed. */
export function withPictures(markup: string, tally?: HiddenTally): string {
  return markup.replaceAll(inMarkup, (run) =>
    Array.from(run, (character) => {
      tally?.add("shown", "control");
      return picture(character);
    }).join(""),
  );
}

/** A name as it is told where it must be told exactly: each hidden character by its number. */
export function spelt(name: string): string {
  return name.replaceAll(hidden, (run) =>
    Array.from(run, (character) => {
      const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return `⟨U+${number}⟩`;
    }).join(""),
  );
}

const known = new Map<string, HiddenClass>();

function classOf(character: string): HiddenClass {
  const found = known.get(character) ?? classes.find(({ of }) => of.test(character));
  if (!found) throw new Error(`no class for ${spelt(character)}`);
  known.set(character, found);
  return found;
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code > 0x7f ? "\uFFFD" : String.fromCharCode(0x2400 + code);
}

const near = 24; // UTF-16 characters around a run that are looked at, so that time grows with length alone

const rightToLeft =
  /[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Samr}\p{scx=Mand}]/u;
const letter = /\p{L}/u;
const ofWord = /[\p{L}\p{N}]/u;

/** Whether a text has a letter of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text) && rightToLeft.test(text.replaceAll(/\P{L}/gu, ""));
}

/** Tells of a place whether its line runs from right to left; places come in order, so each line is looked through once. */
function linesOf(text: string): (at: number) => boolean {
  let end = -1;
  let is = false;
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf("\n", at) + 1;
      const next = text.indexOf("\n", at);
      end = next === -1 ? text.length : next;
      is = isRightToLeft(text.slice(start, end));
    }
    return is;
  };
}

const far = "far"; // white space between words is one space on a page, however long it is

/** The nearest letter or digit on one side; undefined where the text ends before. */
function wordFrom(text: string, at: number, step: 1 | -1): string | undefined {
  for (let next = at + step; Math.abs(next - at) <= near; next += step) {
    const code = text.codePointAt(next);
    if (code === undefined) return undefined;
    const found = String.fromCodePoint(code);
    if (ofWord.test(found)) return found;
  }
  return far;
}

function before({ text, at }: Place): string {
  return text.slice(Math.max(0, at - near), at);
}

function after({ text, at, run }: Place): string {
  return text.slice(at + run.length, at + run.length + near);
}

function isMark({ text, at, run, index, isInRightToLeft }: Place): boolean {
  if (index > 0 || !isInRightToLeft(at)) return false;
  const turns = run.startsWith("\u200E");
  const swaps = (found: string | undefined): boolean =>
    found === far ||
    (found !== undefined && letter.test(found) && rightToLeft.test(found) === turns);
  return !(swaps(wordFrom(text, at, -1)) && swaps(wordFrom(text, at + run.length - 1, 1)));
}

const plainScripts = "Latn Grek Cyrl Armn Geor Hani Hira Kana Hang Thai Laoo Ethi Zinh Zyyy";
const plain = plainScripts
  .split(" ")
  .map((script) => String.raw`\p{sc=${script}}`)
  .join("");
const joined = String.raw`(?:[[\p{L}\p{M}]--[${plain}]])`;
const endsJoined = new RegExp(`${joined}$`, "v");
const startsJoined = new RegExp(`^${joined}`, "v");

/** Between letters of scripts whose letters join, and between pictures that are one. */
function isJoiner(place: Place): boolean {
  const { run, index } = place;
  if (index === 0 && (endsJoined.test(before(place)) || startsJoined.test(after(place))))
    return true;
  if (index !== run.length - 1 || !/^\uFE0F?\u200D$/u.test(run)) return false;
  return /\p{ExtPict}\p{EMod}?$/u.test(before(place)) && /^\p{ExtPict}/u.test(after(place));
}

function isInWord(place: Place): boolean {
  if (place.index > 0) return false;
  return /[\p{L}\p{M}\p{N}]$/u.test(before(place)) && /^[\p{L}\p{N}]/u.test(after(place));
}

const unspaced =
  "[\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}\\p{scx=Java}\\p{scx=Bali}\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}]";
const endsUnspaced = new RegExp(`${unspaced}$`, "u");
const startsUnspaced = new RegExp(`^${unspaced}`, "u");

/** In scripts that write no spaces it is where a line may break. */
function isBetweenWords(place: Place): boolean {
  if (place.index > 0) return false;
  return endsUnspaced.test(before(place)) || startsUnspaced.test(after(place));
}

function isAfterBase(place: Place): boolean {
  return place.index === 0 && /[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(before(place));
}

const flags: readonly string[] = ["gbeng", "gbsct", "gbwls"].map(
  (region) =>
    Array.from(region, (each) => String.fromCodePoint(0xe0000 + each.charCodeAt(0))).join("") +
    "\u{E007F}",
);

function isFlag(place: Place): boolean {
  return (
    place.index < place.run.length && flags.includes(place.run) && before(place).endsWith("🏴")
  );
}
