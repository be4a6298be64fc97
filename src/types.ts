import type { BlockContent, DefinitionContent, Root } from "mdast";
import type { Day, Edtf } from "./day.ts";
import type { Hidden } from "./read/hidden.ts";

/** 1-based raw lines, both ends inclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** UTF-16 offsets into a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | "frontMatter"
  | "heading"
  | "paragraph"
  | "list"
  | "quote"
  | "code"
  | "table"
  | "caption"
  | "definition";

/** The elements, or the roles of WAI-ARIA that stand for them, that say what a part of a page is for. */
export type LandmarkName =
  | "article"
  | "aside"
  | "button"
  | "figcaption"
  | "figure"
  | "footer"
  | "form"
  | "header"
  | "hidden"
  | "main"
  | "nav"
  | "svg";

export interface Landmark {
  readonly name: LandmarkName;
  /** Share of the characters of the whole page that stand in it, 0 to 1: one that wraps the article has most of them. */
  readonly share: number;
  /** Why no reader sees it, in words that follow "cut, for it …"; of a hidden one only. */
  readonly why?: string;
}

/** What only markup knows of a block. */
export interface Markup {
  /** Tags from the root to the innermost element that holds the block: `html/body/main/p`. */
  readonly path: string;
  /** Class, id, role, itemprop, aria-label, rel and data-testid in lower case, an element one string, innermost first, 12 at most. */
  readonly names: readonly string[];
  /** Elements around the block, innermost first, by numbers that two blocks in the same element share. */
  readonly elements: readonly number[];
  /** Landmarks around the block, innermost first; two blocks in the same element hold the same object. */
  readonly inside: readonly Landmark[];
}

/** One paragraph-like piece of a raw file, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** What a reader sees of it, white space at its ends removed. */
  readonly text: string;
  readonly lines: Lines;
  /** Share of the text that is links, 0 to 1; 0 where the input has no markup. */
  readonly linkShare: number;
  /** The block as it stands in an article's body. */
  readonly content: BlockContent | DefinitionContent;
  /** Of an HTML page's blocks only. */
  readonly markup?: Markup;
}

export type FactName =
  "title" | "day" | "time" | "authors" | "outlet" | "url" | "language" | "description" | "encoding";

/**
 * Where a fact was read. Kinds from strongest to weakest: a person's sidecar (or a `.md` file's front matter); markup or a
 * line that is nothing but that fact; the original's URL or the file's name; the text or the bytes taken as a whole;
 * archive.yaml.
 */
export interface Evidence {
  readonly kind:
    | "sidecar"
    | "frontMatter"
    | "markup"
    | "line"
    | "url"
    | "fileName"
    | "lead"
    | "text"
    | "bytes"
    | "archive";
  /** The part of the markup: `JSON-LD headline`, `og:title`, `<time datetime>` … */
  readonly what?: string;
  /** The words that were read. */
  readonly text: string;
  /** Where they stand in the raw file, if they do. */
  readonly lines?: Lines;
}

export interface Fact<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}

/** What is known of an article; a fact that is not known is absent. */
export interface Facts {
  readonly title: Fact<string>;
  readonly day?: Fact<Day>;
  /** Time of day as printed, `HH:MM`, in the outlet's own zone. */
  readonly time?: Fact<string>;
  readonly authors?: Fact<readonly string[]>;
  readonly outlet?: Fact<string>;
  readonly url?: Fact<string>;
  /** BCP 47. */
  readonly language?: Fact<string>;
  /** What its own page says it is about. */
  readonly description?: Fact<string>;
  /** The encoding that its bytes were read in, by its WHATWG name. */
  readonly encoding?: Fact<string>;
}

/** What a rule says of a block, by its index in the file. */
export interface Cut {
  readonly block: number;
  readonly rule: string;
  readonly why: string;
}

/** The fate of one block: every block has exactly one. */
export type Mark =
  | { readonly verdict: "kept"; readonly lines: Lines }
  | { readonly verdict: "claimed"; readonly lines: Lines; readonly fact: FactName | "frontMatter" }
  | {
      readonly verdict: "cut";
      readonly lines: Lines;
      readonly rule: string;
      readonly why: string;
      readonly text: string;
    };

/** How much of an article a reader may see. */
export type Publish =
  "full" | "excerpt" | "draft" | { readonly embargo: Day } | { readonly takenDown: string };

/** What a person says of an article, in a sidecar or in the front matter of a `.md` file. */
export interface Sidecar {
  readonly title?: string;
  readonly day?: Day;
  readonly time?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly language?: string;
  readonly slug?: string;
  readonly formerly?: readonly string[];
  readonly stories?: readonly string[];
  readonly keep?: readonly string[];
  readonly cut?: readonly string[];
  readonly rights?: string;
  readonly publish?: Publish;
  /** Whether search engines are asked to leave its page out. */
  readonly noindex?: true;
}

/** Where a key of a Sidecar was said. */
export type SaidIn = (key: keyof Sidecar) => Extract<Evidence["kind"], "sidecar" | "frontMatter">;

/** What one publisher does its own way. */
export interface Outlet {
  readonly name: string;
  /** Without `www.`. */
  readonly hosts: readonly string[];
  /** Names it also goes by, in its own lines. */
  readonly aliases?: readonly string[];
  /** Others print its pictures and reports too, with its name: a copyright line does not tell it. */
  readonly isAgency?: true;
}

export interface Article {
  /** Below the archive, parted by `/`. */
  readonly path: string;
  /** Of the raw file, hexadecimal. */
  readonly sha256: string;
  readonly facts: Facts;
  /** Children are in raw order; nothing in it is HTML. */
  readonly body: Root;
  readonly marks: readonly Mark[];
  readonly sidecar: Sidecar;
  /** What nobody sees of the raw text; absent where all is seen. */
  readonly hidden?: Hidden | undefined;
}

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** One time expression in a text. */
export interface TimeMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  /** Absent where the expression cannot lie on a timeline (durations, sets). */
  readonly edtf?: Edtf;
  /** The rule that found it. */
  readonly rule: string;
  /** What it was resolved against; absent for absolute expressions. */
  readonly against?: Against;
}

/** The article's day, or what its text said before. */
export interface Against {
  readonly by: "article" | "text";
  /** TIMEX3 value. */
  readonly value: string;
  /** The words that said it. */
  readonly said?: string;
}

/** One article's words about an event: a sentence or a clause of it, verbatim. */
export interface Account {
  readonly path: string;
  readonly outlet?: string;
  readonly articleTitle: string;
  readonly words: string;
  /** The whole sentence that `words` stands in, and where. */
  readonly sentence: string;
  readonly within: Span;
  /** The anchor of its paragraph on the article's page. */
  readonly paragraph: string;
  /** The words that date it; absent where it takes the article's day. */
  readonly mention?: TimeMention;
  /** Where those words stand in the sentence. */
  readonly mentionWithin?: Span;
  /** `HH:MM` where the sentence gives an hour of that day. */
  readonly time?: string;
  /** Whether it is what its article is about: its first telling sentence. */
  readonly isLead: boolean;
  /** The path of the first article whose text it is: outlets that print one agency's report are one origin. */
  readonly origin: string;
  readonly id: string;
}

export interface Event {
  /** Its first account's; an entry of a person's own has one made of its words. */
  readonly id: string;
  /** Ids that lead here: those of its accounts, and of entries that a person joined to it. */
  readonly aliases: readonly string[];
  readonly date: Edtf;
  /** `HH:MM` where accounts give one and do not differ. */
  readonly time?: string;
  /** By article's day, then by path; none where a person wrote the entry. */
  readonly accounts: readonly Account[];
  /** How many texts its accounts go back to. */
  readonly origins: number;
  /** Which account says it best, by its index, and those of its words that do: verbatim. */
  readonly summary?: Summary;
  /** Whether it lies before what the story's articles report of. */
  readonly isBackground: boolean;
  readonly weight: number;
  /** What the weight is made of, by name. */
  readonly parts: Readonly<Record<string, number>>;
  /** Why accounts after the first were joined to it. */
  readonly joined: readonly Join[];
  /** What a person decided of it, in `story.md`. */
  readonly curated?: Curated;
}

/** Why an account, or several, are of an entry's event. */
export type Join =
  | {
      readonly by: "words";
      /** Who tells it: an outlet or, where none is known, an article's path. */
      readonly who: string;
      /** Who tells the account that is most like it; the same where it is another sentence of theirs. */
      readonly as: string;
      readonly isVerbatim: boolean;
      /** What both speak of, names first, as they are written; none of what is verbatim the same. */
      readonly words: readonly string[];
    }
  /** A person joined what these tell, set accounts apart together, or left them when others were set apart. */
  | { readonly by: "editor"; readonly who: readonly string[] }
  | { readonly by: "split"; readonly of: "apart" | "rest" };

export interface Summary {
  readonly account: number;
  readonly words: string;
}

/** A person's word on an entry; it outranks what the texts gave. */
export interface Curated {
  readonly title?: string;
  /** The words of an entry that a person wrote. */
  readonly text?: string;
  /** Of an entry that a person wrote: an address, or words. */
  readonly source?: string;
  readonly isPinned?: true;
  /** The date that the texts gave it, where a person gave another. */
  readonly dateBefore?: Edtf;
}

export interface Story {
  /** Its path below the archive. */
  readonly folder: string;
  readonly title: string;
  /** mdast of story.md, if there is one. */
  readonly introduction?: Root;
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  /** What a person hid; absent where nothing is. */
  readonly hidden?: readonly Event[];
}
