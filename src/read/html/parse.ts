import {
  defaultTreeAdapter,
  html,
  Parser,
  Tokenizer,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type Token,
  type TreeAdapter,
} from "parse5";

import { visible, type HiddenTally } from "../hidden.ts";
import { mostElements, refuseLonger, refuseMore } from "../limits.ts";
import { codeTags } from "./tags.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;
type TreeMap = DefaultTreeAdapterMap;

const deepest = 400; // open elements; Chrome and Safari stop at 512, the deepest of 881 pages measured is 53

const { TAG_ID: $ } = html;
const rawText: ReadonlySet<number> = new Set([
  $.SCRIPT,
  $.STYLE,
  $.TITLE,
  $.TEXTAREA,
  $.XMP,
  $.IFRAME,
  $.NOEMBED,
  $.NOFRAMES,
  $.NOSCRIPT,
  $.PLAINTEXT,
]);
/**
 * HTML to a tree by the standard's algorithm, bounded: elements too deep are dropped and their words kept, so that time
 * grows with size. Its texts are as they are shown. Throws Excess where there are too many elements.
 */
export function parseHtml(text: string, tally?: HiddenTally): Document {
  const options = { sourceCodeLocationInfo: true, treeAdapter: starts };
  const document = BoundedParser.parse<TreeMap>(text, options);
  for (const node of nodesIn(document)) {
    if (!isText(node)) continue;
    const isOfPage = !codeTags.has(node.parentNode?.nodeName ?? "");
    node.value = visible(node.value, isOfPage ? tally : undefined);
  }
  return document;
}

// Only the line that a node begins on is asked for: telling where it ends, attribute by attribute, costs a fifth of parsing.
// Nobody asks what a comment says.
const starts: TreeAdapter<TreeMap> = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation() {},
  createCommentNode: () => defaultTreeAdapter.createCommentNode(""),
  insertText(parent, text) {
    defaultTreeAdapter.insertText(parent, text);
    const last = parent.childNodes.at(-1);
    if (last && isText(last) && !codeTags.has(parent.nodeName)) refuseLonger(last.value);
  },
};

class StartsTokenizer extends Tokenizer {
  // Declared only: the constructor of the class above asks for a location before fields are set.
  declare private isAtAttribute: boolean | undefined;

  protected override getCurrentLocation(offset: number): Token.Location | null {
    return this.isAtAttribute === true ? null : super.getCurrentLocation(offset);
  }

  protected override _createAttr(first: string): void {
    this.isAtAttribute = true;
    super._createAttr(first); // oxlint-disable-line no-underscore-dangle -- parse5's own name
    this.isAtAttribute = false;
  }
}

class BoundedParser extends Parser<TreeMap> {
  #opened = 0;
  #started = 0;
  #comments = 0;
  #dropped = 0;

  constructor(...given: ConstructorParameters<typeof Parser<TreeMap>>) {
    super(...given);
    this.tokenizer = new StartsTokenizer(this.options, this);
  }

  override onItemPush(node: ParentNode, tag: number, isTop: boolean): void {
    this.#opened += 1; // more than there are tags: formatting that is left open is opened again in every paragraph
    refuseMore(this.#opened, mostElements, "elements");
    super.onItemPush(node, tag, isTop);
  }

  override onStartTag(token: Token.TagToken): void {
    this.#started += 1; // `<br>`, `<img>` and `<meta>` are never open
    refuseMore(this.#started, mostElements, "elements");
    const isTooDeep = this.openElements.stackTop >= deepest && !rawText.has(token.tagID);
    if (!isTooDeep) super.onStartTag(token);
    else if (!token.selfClosing) this.#dropped += 1;
  }

  override onComment(token: Token.CommentToken): void {
    this.#comments += 1;
    refuseMore(this.#comments, mostElements, "comments");
    super.onComment(token);
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.#dropped > 0 && !rawText.has(token.tagID)) this.#dropped -= 1;
    else super.onEndTag(token);
  }
}

/** A node and all below it, in document order; what a template holds too. */
export function* nodesIn(root: ParentNode): Generator<ChildNode> {
  const stack: ChildNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index]!);
  }
}

export function childrenOf(node: ChildNode): readonly ChildNode[] {
  if ("content" in node) return node.content.childNodes;
  return "childNodes" in node ? node.childNodes : [];
}

export function isElement(node: ChildNode): node is Element {
  return "tagName" in node;
}

export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === "#text";
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  const value = attrs.find((each) => each.name === name)?.value;
  return value && visible(value);
}

/** 1-based. */
export function lineOf(node: ChildNode): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

const mostNodes = 10_000; // of a name or a title; an element that is never closed takes in the whole page

/** The words of the text below a node, white space collapsed; none where they are longer than `longest` characters. */
export function wordsOf(root: Element, longest: number): string {
  const texts: string[] = [];
  let length = 0;
  let nodes = 0;
  for (const node of nodesIn(root)) {
    nodes += 1;
    if (nodes > mostNodes) return "";
    if (!isText(node)) continue;
    texts.push(node.value);
    length += node.value.trim().length;
    if (length > longest) return "";
  }
  return texts.join("").replaceAll(/\s+/gu, " ").trim();
}
