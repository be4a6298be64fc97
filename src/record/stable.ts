import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, TableCell } from "mdast";

// Characters that Markdown gives no meaning to inside a line, and those that are always written with a backslash before
// them; a colon only where no address can follow it.
const safeText =
  /^(?:[\p{L}\p{M}\p{N}\p{So}\p{Sc}\p{Co}\u00A0\u2009\u200A\u200B-\u200D\u202F ,;'"“”‘’‚„«»‹›()[\]{}?!¿¡%…–—.§·•×→↓−′″‑≤≥≈/+=|#<>&~*-]|:(?!\/)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+$/u;
const safeStart = /^(?:[\p{L}\p{M}\p{So}"“”‘’‚„«»‹›(…§©→•€$£'–—]|\d{1,12}(?![\d.)]))/u;
const headingStart = /^(?:[\p{L}\p{M}\p{N}\p{So}"“”‘’‚„«»‹›(…§©→•€$£'–—])/u;
const spaceAtEnd = /^\s|\s$/u;
const wordAtStart = /^[\p{L}\p{M}\p{N}]/u;
const wordAtEnd = /[\p{L}\p{M}\p{N}]$/u;
const openAtStart = /^(?:$|[\s\p{P}])/u;
const openAtEnd = /(?:^|[\s\p{P}])$/u;
const addressLike = /www\.|https?:|xmpp:|mailto:| {2}/iu;
const safeCode = /^[^`|\s](?:[^`|\r\n]*[^`|\s])?$/u; // in a line or a cell
const safeLines = /^[^`~\r\n\0](?:[^`~\r\0]*[^`~\r\n\0])?$/u; // of a block of code
const safeUrl = /^https?:\/\/[\w./?=%+,;:~#!&@$'()-]*$/u;

/**
 * Whether a block is sure to be read back as it is from the Markdown that it is written in. Most paragraphs are, and need
 * not be written and read again to tell.
 */
export function isStable(content: BlockContent | DefinitionContent): boolean {
  switch (content.type) {
    case "paragraph":
      return isStableLine(content.children, safeStart);
    case "heading":
      return isStableLine(content.children, headingStart);
    case "blockquote":
      return content.children.length === 1 && content.children.every((each) => isStable(each));
    case "list":
      return content.children.every(({ children: [first, ...others] }) => {
        const isLine = first?.type === "paragraph" && isStable(first);
        return isLine && others.every((each) => each.type === "list" && isStable(each));
      });
    case "code":
      return content.lang === null && content.meta === null && safeLines.test(content.value);
    case "table":
      return content.children.every(({ children }) => children.every(isStableCell));
    default:
      return false;
  }
}

function isStableCell({ children }: TableCell): boolean {
  return (
    children.length === 0 ||
    (isStableInside(children) && !children.some((each) => saidBy(each).includes("|")))
  );
}

function isStableLine(children: readonly PhrasingContent[], start: RegExp): boolean {
  // What is no text begins with a sign of its own, whatever it says.
  const said = children.map((node) => `${"children" in node ? "x" : ""}${saidBy(node)}`).join("");
  const isLine = said.split("\n").every((line) => start.test(line) && !/[ \t]$/u.test(line));
  return isLine && children.every((node, index) => isStableAt(node, index, children));
}

function isStableAt(
  node: PhrasingContent,
  index: number,
  around: readonly PhrasingContent[],
): boolean {
  const before = around[index - 1];
  switch (node.type) {
    case "text":
      return isStableText(node.value) && before?.type !== "text";
    case "inlineCode":
      return safeCode.test(node.value) && before?.type !== "inlineCode";
    case "break":
      return before !== undefined;
    case "link":
      return (
        safeUrl.test(node.url) && isStableInside(node.children) && !node.children.some(holdsLink)
      );
    case "strong":
    case "emphasis":
      return (
        !isMarked(before) &&
        !node.children.some((each) => isMarked(each)) &&
        isStableInside(node.children) &&
        isMarkable(node.children, before, around[index + 1])
      );
    default:
      return false;
  }
}

/** Of what stands in a mark or a link: no break, no space at its ends. */
function isStableInside(children: readonly PhrasingContent[]): boolean {
  const said = children.map((node) => saidBy(node)).join("");
  const isWords = said !== "" && !spaceAtEnd.test(said) && !said.includes("\n");
  return isWords && children.every((node, index) => isStableAt(node, index, children));
}

function isStableText(value: string): boolean {
  return safeText.test(value) && !addressLike.test(value);
}

/** Whether asterisks around words open and close emphasis: no letter may stand outside of a sign (CommonMark 0.31, 6.2). */
function isMarkable(
  words: readonly PhrasingContent[],
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): boolean {
  const opens = wordAtStart.test(written(words[0])) || openAtEnd.test(written(before));
  const closes = wordAtEnd.test(written(words.at(-1))) || openAtStart.test(written(after));
  return opens && closes;
}

/** A text, or a sign for the signs that stand at the ends of whatever else is written. */
function written(node: PhrasingContent | undefined): string {
  if (node === undefined) return "";
  return node.type === "text" ? node.value : "[";
}

function holdsLink(node: Nodes): boolean {
  return node.type === "link" || ("children" in node && node.children.some(holdsLink));
}

function isMarked(node: PhrasingContent | undefined): boolean {
  return node?.type === "strong" || node?.type === "emphasis";
}

function saidBy(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((each) => saidBy(each)).join("") : "x";
}
