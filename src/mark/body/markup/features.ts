import type { Block, Markup } from "../../../types.ts";
import type { Page as HtmlPage } from "../../../read/html/page.ts";
import { bin, coarse, shares, sizeClass, sortOf } from "../bins.ts";
import { featureStarts as at } from "../features.ts";
import { nameCues, nameCuesOf } from "./names.ts";
import { placesIn, type Place } from "./places.ts";
import { lineWords, readsAs, saidOf, shareSaid, type Said } from "./said.ts";
import type { Tree, TreeLine } from "./tree.ts";

const tags = "p h1 h2 h3 h4 h5 h6 li ul ol div span section article td blockquote a".split(" ");
const otherTag = tags.length;
const tagCount = tags.length + 1;
const links = [0.001, 0.3, 0.7, 0.97];
const linkedParts = [0.05, 0.25, 0.5, 0.8];
const itemShares = [0.01, 0.4, 0.7, 0.99];
const saidShares = [0.01, 0.3, 0.6, 0.9];
const distances = [1.5, 2.5, 3.5, 4.5, 6.5, 10.5, 20.5, 60];
const titleDistances = [1.5, 2.5, 3.5, 4.5, 6.5, 10.5, 20.5];
const branchLines = [1.5, 2.5, 5.5, 12.5, 30.5, 80];
const kindLines = [1.5, 2.5, 4.5, 8.5, 20.5];
const farthestInside = 4; // elements between a line and the body's holder
const farthestOutside = 5;
const near = 2; // elements around a line's own whose names are near

const blockKinds: readonly Block["kind"][] = [
  "paragraph",
  "heading",
  "list",
  "table",
  "quote",
  "caption",
  "code",
];

/** What markup alone tells of each line, as indexes into the model's weights. */
export function markupFeatures(tree: Tree, page: HtmlPage): readonly (readonly number[])[] {
  const said = saidOf(page);
  const places = placesIn(tree, said);
  return tree.lines.map((line, index) => {
    const found: number[] = [];
    pushElement(line, found);
    pushLinks(line, found);
    pushPlace(line, places[index], found);
    pushTree(line, tree, found);
    pushNeighbours(index, tree, found);
    pushSaid(line, said, places[index], found);
    pushNames(line, tree, found);
    return found;
  });
}

function tagIndex(tag: string): number {
  const index = tags.indexOf(tag);
  return index === -1 ? otherTag : index;
}

function pushElement({ line, block, markup, tag, tagAround }: TreeLine, found: number[]): void {
  found.push(
    at["tag and sort"] + tagIndex(tag) * 4 + sortOf(line),
    at["tag around"] + tagIndex(tagAround),
    at.landmarks + landmarksOf(markup),
    at["block kind"] + blockKinds.indexOf(block.kind) + 1,
    at["style and size"] + sizeClass(line.size) * 4 + styleOf(block),
  );
}

function landmarksOf({ inside }: Markup): number {
  let bits = 0;
  for (const { name, share } of inside) {
    if (name === "article") bits |= share > 0.3 ? 1 : 16;
    else if (name === "main") bits |= 2;
    else if (name === "header") bits |= 4;
    else if (name !== "figure" && name !== "figcaption" && name !== "svg") bits |= 8;
  }
  return bits;
}

/** Neither, all in bold, all emphasised, bold at its beginning. */
function styleOf({ content }: Block): number {
  if (content.type !== "paragraph") return 0;
  const parts = content.children.filter(
    (each) => each.type !== "break" && !(each.type === "text" && each.value.trim() === ""),
  );
  if (parts.length === 0) return 0;
  if (parts.every(({ type }) => type === "strong")) return 1;
  if (parts.every(({ type }) => type === "emphasis")) return 2;
  return parts[0]?.type === "strong" ? 3 : 0;
}

function pushLinks({ line, block }: TreeLine, found: number[]): void {
  const linked = bin(block.linkShare, links);
  const size = sizeClass(line.size);
  const isSentence = line.ending === "stop" || line.ending === "ask" ? 1 : 0;
  found.push(
    at["links and size"] + size * 5 + linked,
    at["links and sort"] + sortOf(line) * 5 + linked,
    at["links, size and ending"] + (size * 5 + linked) * 2 + isSentence,
  );
  const { cased, capitalised } = line.words;
  if (cased > 0)
    found.push(at["links and capitals"] + linked * 9 + bin(capitalised / cased, coarse));
  if (block.content.type !== "list") return;
  const { children: items } = block.content;
  const isLinked = items.filter(({ children: [first] }) =>
    first?.type === "paragraph" ? first.children.some(({ type }) => type === "link") : false,
  );
  found.push(at["linked items"] + bin(isLinked.length / (items.length || 1), itemShares));
}

function pushPlace({ line }: TreeLine, place: Place | undefined, found: number[]): void {
  if (!place) return;
  const sort = sortOf(line);
  found.push(
    at["line after the title"] + titlePlace(place),
    at["body prose above"] + bin(place.above, shares),
    at["body prose below"] + bin(place.below, shares),
    at["lines since body prose"] + sort * 9 + bin(place.since, distances),
    at["lines until body prose"] + sort * 9 + bin(place.until, distances),
  );
}

function titlePlace({ afterTitle }: Place): number {
  if (afterTitle === undefined) return 0;
  if (afterTitle === 0) return 1;
  return afterTitle < 0 ? 2 : 3 + bin(afterTitle, titleDistances);
}

function pushTree(each: TreeLine, tree: Tree, found: number[]): void {
  const { line, block, markup, own, kind, tag, prose } = each;
  const { elements } = markup;
  const sort = sortOf(line);
  const steps = stepsFromHolder(each, tree);
  const total = tree.prose || 1;
  const shareIn = (element: number | undefined): number =>
    ((tree.held.get(element ?? -1)?.prose ?? 0) - (element === undefined ? 0 : prose)) / total;
  const inParent = shareIn(elements[own + 1]);
  const like = tree.ofKind.get(kind);
  const ofKind = ((like?.prose ?? 0) - prose) / total;
  found.push(
    at["steps from holder"] + steps * 4 + sort,
    at["steps from holder and tag"] + steps * tagCount + tagIndex(tag),
    at["prose around"] + bin(inParent, shares),
    at["sort and prose around"] + sort * 9 + bin(inParent, coarse),
    at["prose farther around"] + bin(shareIn(elements[own + 2]), shares),
    at["prose of its kind"] + bin(ofKind, shares),
    at["sort and prose of its kind"] + sort * 9 + bin(ofKind, coarse),
    at["lines of its kind"] + sort * 6 + bin(like?.lines ?? 0, kindLines),
  );
  const linked = bin(block.linkShare, links);
  const toBody = elements.findIndex((element) => tree.body.has(element));
  const branch = tree.held.get(elements[(toBody === -1 ? elements.length : toBody) - 1] ?? -1);
  found.push(at["lines of its branch"] + sort * 7 + bin(branch?.lines ?? 1, branchLines));
  if (branch && branch.lines > 1) {
    found.push(
      at["prose of its branch"] + sort * 9 + bin(branch.prose / branch.size, coarse),
      at["links of its branch"] + linked * 5 + bin(branch.linked / branch.size, linkedParts),
    );
  }
  const parent = tree.held.get(elements[own + 1] ?? -1);
  if (parent && parent.lines > 1) {
    found.push(
      at["density around"] + sort * 9 + bin(parent.prose / parent.size, coarse),
      at["links around"] + linked * 5 + bin(parent.linked / parent.size, linkedParts),
    );
  }
}

/** 0 to 4 inside the element that holds the body, 5 to 9 outside: how far up the two meet. */
function stepsFromHolder({ markup, own }: TreeLine, { holder, body }: Tree): number {
  const inside = markup.elements.indexOf(holder);
  if (inside >= 0) return Math.min(farthestInside, Math.max(0, inside - own));
  const meets = markup.elements.find((element) => body.has(element));
  const up = meets === undefined ? farthestOutside : (body.get(meets) ?? farthestOutside);
  return farthestInside + Math.min(farthestOutside, Math.max(1, up));
}

function pushNeighbours(index: number, { lines }: Tree, found: number[]): void {
  const line = lines[index];
  if (!line) return;
  const parent = line.markup.elements[line.own + 1] ?? -1;
  const isAlike = (other: TreeLine | undefined): number =>
    other ? Number(other.kind === line.kind) : 2;
  const isBeside = (other: TreeLine | undefined): number =>
    other ? Number(other.markup.elements.includes(parent)) : 2;
  const [above, below] = [lines[index - 1], lines[index + 1]];
  const sort = sortOf(line.line) * 9;
  found.push(
    at["kind as above and below"] + sort + isAlike(above) * 3 + isAlike(below),
    at["element as above and below"] + sort + isBeside(above) * 3 + isBeside(below),
  );
}

function pushSaid(
  { line, block: { text } }: TreeLine,
  said: Said,
  place: Place | undefined,
  found: number[],
): void {
  const words = said.body.runs.size + said.description.runs.size > 0 ? lineWords(text) : [];
  const body = shareSaid(words, said.body);
  if (body !== undefined) found.push(at["said as body"] + sortOf(line) * 5 + bin(body, saidShares));
  const description = shareSaid(words, said.description);
  if (description !== undefined) {
    const isAbove = place?.since === Infinity ? 5 : 0;
    found.push(at["said as description"] + isAbove + bin(description, saidShares));
  }
  if (said.title !== "" && line.size < longestTitle && readsAs(said.title, text)) {
    found.push(at["said as title"]);
  }
}

const longestTitle = 60; // words

function pushNames({ line, markup, own }: TreeLine, { holder }: Tree, found: number[]): void {
  const { names, elements } = markup;
  const inside = elements.indexOf(holder);
  const end = Math.min(names.length, inside >= 0 ? inside : names.length);
  let [ofOwn, ofNear, ofFar] = [0, 0, 0];
  for (let up = 0; up < names.length; up += 1) {
    if (up > own && up >= end) break;
    const bits = nameCuesOf(names[up] ?? "");
    if (up <= own) ofOwn |= bits;
    else if (up <= own + near) ofNear |= bits;
    else ofFar |= bits;
  }
  if ((ofOwn | ofNear | ofFar) === 0) return;
  const sort = sortOf(line);
  for (const [bit, name] of nameCues.entries()) {
    const is = 1 << bit;
    if (ofOwn & is) found.push(at[`own name ${name}`], at[`sort and own name ${name}`] + sort);
    if (ofNear & is) found.push(at[`near name ${name}`]);
    if (ofFar & is) found.push(at[`far name ${name}`]);
  }
}
