import type { BlockContent, DefinitionContent, Nodes, PhrasingContent } from "mdast";

// Characters that Markdown gives no meaning to inside a line; a colon only where no address can follow it.
const safeText =
  /^(?:[\p{L}\p{M}\p{N}\u00A0 ,;'"“”‘’‚„«»‹›()?!%…–—€$£.§°·•×→©®™/+=-]|:(?!\/)|&(?= ))*$/u;
const safeStart = /^(?:[\p{L}\p{M}"“”‘’‚„«»‹›(…§©→•€$£'–—]|\d{1,12}(?![\d.)]))/u;
const wordAtEnds = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;
const addressLike = /www\.|https?:|xmpp:|mailto:| {2}/iu;
const safeUrl = /^https?:\/\/[\w./?=%+,;:~#!-]*$/u;

/**
 * Whether a block is sure to be read back as it is from the Markdown that it is written in. Most paragraphs are, and need
 * not be written and read again to tell.
 */
export function isStable(content: BlockContent | DefinitionContent): boolean {
  switch (content.type) {
    case "paragraph":
    case "heading":
      return isStableLine(content.children);
    case "list":
      return content.children.every(({ children: [first, ...others] }) => {
        const isLine = first?.type === "paragraph" && isStableLine(first.children);
        return isLine && others.every((each) => each.type === "list" && isStable(each));
      });
    default:
      return false;
  }
}

function isStableLine(children: readonly PhrasingContent[]): boolean {
  const said = children.map((node) => saidBy(node)).join("");
  const starts = said.split("\n").every((line) => safeStart.test(line) && line === line.trim());
  return starts && children.every((node, index) => isStableNode(node, children[index - 1]));
}

function isStableNode(node: PhrasingContent, before: PhrasingContent | undefined): boolean {
  switch (node.type) {
    case "text":
      return safeText.test(node.value) && !addressLike.test(node.value) && before?.type !== "text";
    case "break":
      return before !== undefined;
    case "strong":
    case "emphasis":
    case "link": {
      const isStyledBefore = before !== undefined && before.type !== "text";
      if (node.type === "link" && !safeUrl.test(node.url)) return false;
      const [only, ...others] = node.children;
      const isWords = only?.type === "text" && others.length === 0 && wordAtEnds.test(only.value);
      return !isStyledBefore && isWords && isStableNode(only, undefined);
    }
    default:
      return false;
  }
}

function saidBy(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((each) => saidBy(each)).join("") : "x";
}
