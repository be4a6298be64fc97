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

/** What markup says of a place; `total` is the number of characters a reader sees on the page. */
export function markupOf(place: Place, total: number, landmarks: Landmarks): Markup {
  const path: string[] = [];
  const names: string[] = [];
  for (let each: Place | undefined = place; each; each = each.parent) {
    path.push(each.tag);
    if (names.length < nearest) names.push(namesOf(each.element));
  }
  const inside: Landmark[] = [];
  for (let each = place.landmark; each; each = each.parent) {
    inside.push(landmarks.of(each, total));
  }
  return { path: path.toReversed().join("/"), names, inside };
}

/** One Landmark a region, so that two blocks inside the same element hold the same value. */
export class Landmarks {
  readonly #known = new Map<Region, Landmark>();

  of(region: Region, total: number): Landmark {
    const known = this.#known.get(region);
    if (known) return known;
    const { name, why, characters } = region;
    const share = total === 0 ? 0 : characters / total;
    const landmark: Landmark = { name, share, ...(why !== undefined && { why }) };
    this.#known.set(region, landmark);
    return landmark;
  }
}

const nearest = 12; // elements whose names are told; templates of news sites nest up to 25 deep
const telling = new Set(["class", "id", "role", "itemprop", "aria-label", "data-testid", "rel"]);

function namesOf({ attrs }: Element): string {
  const values = attrs.filter(({ name }) => telling.has(name)).map(({ value }) => value);
  return values.join(" ").slice(0, longestNames).toLowerCase();
}

const longestNames = 300; // characters; classes of utility frameworks go on without end
