import { containerAt, countRun, type Container } from "./container.ts";
import {
  attributeOf,
  childrenOf,
  isElement,
  isText,
  type ChildNode,
  type Document,
  type Element,
} from "./parse.ts";
import { headingAt, placeOf, type Place } from "./place.ts";
import { apartTags, codeTags, inlineTags } from "./tags.ts";
import { mostPieces, refuseMore } from "../limits.ts";
import { plain, type Style, type Word } from "./words.ts";
import type { Lines } from "../../types.ts";

/** A run of words that no paragraph-like break parts. */
export interface Piece {
  readonly words: readonly Word[];
  readonly lines: Lines;
  /** The innermost element that holds all of it. */
  readonly place: Place;
  /** The list, table or quote around it that is nearest. */
  readonly container: Container | undefined;
  /** A picture's words, which are no text of the page. */
  readonly isPicture: boolean;
}

/** An open run: its words come in until an element ends it. */
interface Run {
  readonly order: number;
  readonly words: Word[];
  from: number;
  to: number;
  place: Place;
  readonly container: Container | undefined;
}

interface Frame {
  readonly place: Place;
  readonly children: readonly ChildNode[];
  next: number;
  readonly style: Style;
  readonly container: Container | undefined;
  readonly breaks: boolean;
  /** The run that waits while words that are set apart are read. */
  readonly waiting: Run | undefined;
  readonly isApart: boolean;
}

/** Every text of a page, in reading order, each in exactly one piece. `base` resolves links. Throws Excess. */
export function piecesOf(document: Document, base: string | undefined): readonly Piece[] {
  return new Walk(base).read(document);
}

class Walk {
  readonly #base: string | undefined;
  readonly #pieces: { readonly order: number; readonly piece: Piece }[] = [];
  readonly #stack: Frame[] = [];
  #run: Run | undefined;
  #order = 0;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  read(document: Document): readonly Piece[] {
    for (const node of document.childNodes) {
      if (isElement(node)) this.#enter(node, undefined);
      this.#walk();
    }
    return this.#pieces.toSorted((a, b) => a.order - b.order).map(({ piece }) => piece);
  }

  #walk(): void {
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const node = frame.children[frame.next];
      frame.next += 1;
      if (!node) this.#leave(frame);
      else if (isText(node)) this.#text(node.value, node.sourceCodeLocation?.startLine ?? 1, frame);
      else if (isElement(node)) this.#enter(node, frame);
    }
  }

  #enter(element: Element, around: Frame | undefined): void {
    const { tagName: tag } = element;
    if (tag === "br") return this.#lineBreak(around);
    if (tag === "img" || tag === "area") return this.#picture(element, around);
    const place = placeOf(element, around?.place);
    const isTitled = headingAt(around?.place) !== undefined;
    const isApart =
      codeTags.has(tag) ||
      (apartTags.has(tag) && !isTitled) ||
      (place.hidden !== around?.place.hidden && place.hidden !== undefined);
    const isInline =
      inlineTags.has(tag) || (tag.includes("-") && (isTitled || isInParagraph(around?.place)));
    const breaks = !isApart && !isInline;
    if (breaks) this.#flush();
    const waiting = isApart ? this.#run : undefined;
    if (isApart) this.#run = undefined;
    this.#stack.push({
      place,
      children: childrenOf(element),
      next: 0,
      style: this.#styleOf(element, around?.style ?? plain),
      container: isApart ? undefined : containerAt(place, around?.container),
      breaks,
      waiting,
      isApart,
    });
  }

  #leave({ breaks, isApart, waiting }: Frame): void {
    this.#stack.pop();
    if (breaks || isApart) this.#flush();
    if (isApart) this.#run = waiting;
  }

  #text(value: string, startLine: number, { place, style, container }: Frame): void {
    const isBlank = value.trim() === "";
    if (isBlank && !this.#run) return;
    const run = (this.#run ??= this.#open(place, container));
    run.words.push({ value, style });
    if (isBlank) return;
    const lead = value.length - value.trimStart().length;
    const from = startLine + breaksIn(value, 0, lead);
    const to = from + breaksIn(value, lead, value.trimEnd().length);
    if (run.from === 0) {
      run.from = from;
      run.place = place;
    } else run.place = commonPlace(run.place, place);
    run.to = Math.max(run.to, to);
  }

  #open(place: Place, container: Container | undefined): Run {
    this.#order += 1;
    return { order: this.#order, words: [], from: 0, to: 0, place, container };
  }

  /** Two breaks in a row part paragraphs, as blank lines do. */
  #lineBreak(frame: Frame | undefined): void {
    const run = this.#run;
    if (!run || !frame) return;
    const words = run.words.findLast(({ value }) => value === "\n" || value.trim() !== "");
    if (
      words?.value === "\n" &&
      frame.container?.kind !== "item" &&
      frame.container?.kind !== "cell"
    ) {
      this.#flush();
    } else run.words.push({ value: "\n", style: plain });
  }

  #picture(element: Element, around: Frame | undefined): void {
    const alt = attributeOf(element, "alt") ?? "";
    if (alt.trim() === "" || !around) return;
    const line = element.sourceCodeLocation?.startLine ?? 1;
    const place = placeOf(element, around.place);
    this.#order += 1;
    this.#take(this.#order, {
      words: [{ value: alt, style: plain }],
      lines: { from: line, to: line },
      place,
      container: undefined,
      isPicture: true,
    });
  }

  #flush(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run || run.from === 0) return;
    const { words, from, to, place, container } = run;
    if (container) countRun(container);
    this.#take(run.order, { words, lines: { from, to }, place, container, isPicture: false });
  }

  #take(order: number, piece: Piece): void {
    this.#pieces.push({ order, piece });
    refuseMore(this.#pieces.length, mostPieces, "pieces of text");
  }

  #styleOf(element: Element, around: Style): Style {
    switch (element.tagName) {
      case "b":
      case "strong":
        return around.strong ? around : { ...around, strong: true };
      case "i":
      case "em":
      case "cite":
      case "dfn":
        return around.emphasis ? around : { ...around, emphasis: true };
      case "code":
      case "kbd":
      case "samp":
      case "tt":
        return around.code ? around : { ...around, code: true };
      case "a": {
        const address = attributeOf(element, "href");
        if (address === undefined) return around;
        return { ...around, linked: true, href: webAddress(address, this.#base) };
      }
      default:
        return around;
    }
  }
}

function webAddress(address: string, base: string | undefined): string | undefined {
  if (address.trim().startsWith("#")) return undefined;
  const url = base === undefined ? URL.parse(address) : URL.parse(address, base);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") return undefined;
  return url.href;
}

function isInParagraph(place: Place | undefined): boolean {
  let block = place;
  while (block && inlineTags.has(block.tag)) block = block.parent;
  return block?.tag === "p";
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) {
    count += 1;
  }
  return count;
}

function commonPlace(a: Place, b: Place): Place {
  let one = a;
  let other = b;
  while (one !== other) {
    const isDeeper = one.depth >= other.depth;
    const up = (isDeeper ? one : other).parent;
    if (!up) return one;
    if (isDeeper) one = up;
    else other = up;
  }
  return one;
}
