import { html } from "parse5";
import { codeTags, headingTags } from "./tags.ts";
import { attributeOf, type Element } from "./parse.ts";
import type { Landmark, LandmarkName, Markup } from "../../types.ts";

/** An element on the way from the root to a text; one object an element. */
export interface Place {
  readonly tag: string;
  readonly element: Element;
  readonly parent: Place | undefined;
  readonly depth: number;
  /** The nearest landmark, itself included. */
  readonly landmark: Region | undefined;
  /** The nearest element that no reader sees, itself included. */
  readonly hidden: Region | undefined;
}

/** A landmark while its words are being counted. */
export interface Region {
  readonly name: LandmarkName;
  /** Why it is not seen, where it is hidden. */
  readonly why: string | undefined;
  readonly parent: Region | undefined;
  characters: number;
}

export function placeOf(element: Element, parent: Place | undefined): Place {
  const tag = element.tagName;
  const why = whyHidden(element);
  const name = why === undefined ? landmarkName(element, parent) : "hidden";
  const around = parent?.landmark;
  const landmark = name === undefined ? around : { name, why, parent: around, characters: 0 };
  return {
    tag,
    element,
    parent,
    depth: (parent?.depth ?? 0) + 1,
    landmark,
    hidden: why === undefined ? parent?.hidden : landmark,
  };
}

const farthestHeading = 4; // elements up; a heading that is never closed would take in the whole page

/** The tag of the heading that a place is, or stands in. */
export function headingAt(place: Place | undefined): string | undefined {
  let each = place;
  for (let up = 0; each && up < farthestHeading; up += 1) {
    if (headingTags.has(each.tag)) return each.tag;
    each = each.parent;
  }
  return undefined;
}

/** Whether a block stands in an `h1`. */
export function isInHeadline({ path }: Markup): boolean {
  return inHeadline.test(path);
}

const inHeadline = /\/h1(?:\/|$)/u;

/** Whether a tag is that of the element or of one around it. */
export function isTag(place: Place, tag: string): boolean {
  for (let each: Place | undefined = place; each; each = each.parent) {
    if (each.tag === tag) return true;
  }
  return false;
}

const byTag: Readonly<Record<string, LandmarkName>> = {
  article: "article",
  aside: "aside",
  button: "button",
  datalist: "button",
  dialog: "aside",
  figcaption: "figcaption",
  figure: "figure",
  footer: "footer",
  form: "form",
  header: "header",
  main: "main",
  nav: "nav",
  select: "button",
  svg: "svg",
  textarea: "button",
};

/** The landmark roles of WAI-ARIA 1.2, 5.3.4, and two more. */
const byRole: Readonly<Record<string, LandmarkName>> = {
  article: "article",
  banner: "header",
  button: "button",
  complementary: "aside",
  contentinfo: "footer",
  form: "form",
  main: "main",
  menu: "nav",
  menubar: "nav",
  navigation: "nav",
  search: "form",
};

function landmarkName(element: Element, parent: Place | undefined): LandmarkName | undefined {
  // The button that unfolds what stands below a heading is the heading.
  if (element.tagName === "button" && headingAt(parent) !== undefined) return undefined;
  const role = attributeOf(element, "role")?.toLowerCase() ?? "";
  return Object.hasOwn(byRole, role) ? byRole[role] : byTag[element.tagName];
}

const noDisplay = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;
// Class names with which pages, and SingleFile, hide what they keep.
const noDisplayClass =
  /(?:^|\s)(?:sf-hidden|visually-?hidden|sr-only|screen-reader-(?:text|only))(?:\s|$)/iu;

function whyHidden(element: Element): string | undefined {
  if (element.namespaceURI === html.NS.SVG) return undefined;
  const code = codeTags.get(element.tagName);
  if (code !== undefined) return code;
  if (element.tagName === "dialog" && attributeOf(element, "open") === undefined) {
    return "is a dialog that is not open";
  }
  for (const { name, value } of element.attrs) {
    if (name === "hidden" || (name === "aria-hidden" && value === "true")) {
      return "is marked as hidden";
    }
    if (name === "style" && noDisplay.test(value)) return "is styled not to be shown";
    if (name === "class" && noDisplayClass.test(value)) return "has a class of what is not shown";
  }
  return undefined;
}

const nearest = 12; // elements whose names are told; templates of news sites nest up to 25 deep
const telling = new Set(["class", "id", "role", "itemprop", "aria-label", "data-testid", "rel"]);
const longestNames = 300; // characters; classes of utility frameworks go on without end

/** What markup says of the places of one page: a value a place, and one Landmark a region, whoever asks for it. */
export class Markups {
  /** Characters that a reader sees on the page. */
  readonly #total: number;
  readonly #known = new Map<Place, Markup>();
  readonly #names = new Map<Place, string>();
  readonly #numbers = new Map<Place, number>();
  readonly #landmarks = new Map<Region, Landmark>();

  constructor(total: number) {
    this.#total = total;
  }

  of(place: Place): Markup {
    const known = this.#known.get(place);
    if (known) return known;
    const path: string[] = [];
    const names: string[] = [];
    const elements: number[] = [];
    for (let each: Place | undefined = place; each; each = each.parent) {
      path.push(each.tag);
      elements.push(this.#numberOf(each));
      if (names.length < nearest) names.push(this.#namesOf(each));
    }
    const inside: Landmark[] = [];
    for (let each = place.landmark; each; each = each.parent) inside.push(this.#landmarkOf(each));
    const markup = { path: path.toReversed().join("/"), names, elements, inside };
    this.#known.set(place, markup);
    return markup;
  }

  #namesOf(place: Place): string {
    let names = this.#names.get(place);
    if (names === undefined) this.#names.set(place, (names = namesOf(place.element)));
    return names;
  }

  #numberOf(place: Place): number {
    let number = this.#numbers.get(place);
    if (number === undefined) this.#numbers.set(place, (number = this.#numbers.size));
    return number;
  }

  #landmarkOf(region: Region): Landmark {
    const known = this.#landmarks.get(region);
    if (known) return known;
    const { name, why, characters } = region;
    const share = this.#total === 0 ? 0 : characters / this.#total;
    const landmark: Landmark = { name, share, ...(why !== undefined && { why }) };
    this.#landmarks.set(region, landmark);
    return landmark;
  }
}

function namesOf({ attrs }: Element): string {
  if (attrs.length === 0) return "";
  const values = attrs.filter(({ name }) => telling.has(name)).map(({ value }) => value);
  return values.join(" ").slice(0, longestNames).toLowerCase();
}
