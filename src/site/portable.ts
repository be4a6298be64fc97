import { parse, type DefaultTreeAdapterMap } from "parse5";
import { policyName } from "./headers.ts";
import { html } from "./html.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/**
 * A page as it works from a disk, where no server finds the index of a folder and no browser loads a module: relative links
 * end in `index.html`, scripts are classic ones that wait for the page. All else stays byte for byte.
 */
export function toPortable(page: string): string {
  const edits: Edit[] = [];
  visit(parse(page, { sourceCodeLocationInfo: true }), edits);
  let portable = page;
  for (const { from, to, text } of edits.toReversed()) {
    portable = portable.slice(0, from) + text + portable.slice(to);
  }
  return portable;
}

/** A module without imports and exports as a classic script that leaves nothing behind for the next one to stumble over. */
export function toClassicScript(module: string): string {
  return `(() => {\n${module}})();\n`;
}

/** What stands at some offsets of a page gives way to a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function visit(node: Node, edits: Edit[]): void {
  if ("attrs" in node) edits.push(...editsOf(node));
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, edits);
}

function editsOf(element: Element): readonly Edit[] {
  const { startOffset: from, endOffset: to } = element.sourceCodeLocation ?? {};
  if (needsServer(element) && from !== undefined && to !== undefined)
    return [{ from, to, text: "" }];
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const text = rewritten(element, name, value);
    return place && text !== undefined
      ? [{ from: place.startOffset, to: place.endOffset, text }]
      : [];
  });
}

/** Whether a script, by its address, fetches: from a disk no browser lets it. */
export function isOnServersOnly(script: string): boolean {
  return /(?:^|\/)assets\/search[^/]*\.js$/u.test(script);
}

/** From a disk a preload is another origin's to a browser, while a stylesheet's own fetch is not. */
function needsServer({ tagName, attrs }: Element): boolean {
  if (tagName === "script") {
    return attrs.some(({ name, value }) => name === "src" && isOnServersOnly(value));
  }
  return (
    tagName === "link" && attrs.some(({ name, value }) => name === "rel" && value === "preload")
  );
}

const refresh = /^(?<wait>\d+; url=)(?<to>.*)$/u;

/** The whole attribute as it should stand; undefined where it should stay. */
function rewritten(element: Element, name: string, value: string): string | undefined {
  const { tagName } = element;
  if (tagName === "script" && name === "type" && value === "module") return "defer";
  if (name === "content" && isPolicy(element)) return `content="${toDiskPolicy(value)}"`;
  const found = tagName === "meta" && name === "content" ? refresh.exec(value)?.groups : undefined;
  const link = found ? found["to"] : name === "href" ? value : undefined;
  const whole = link === undefined ? undefined : withIndex(link);
  return whole === undefined
    ? undefined
    : html`${name}="${(found?.["wait"] ?? "") + whole}"`.markup;
}

function isPolicy({ tagName, attrs }: Element): boolean {
  return tagName === "meta" && attrs.some(({ value }) => value === policyName);
}

/** `'self'` is an origin, and by the standard a file has none: https://www.w3.org/TR/CSP3/#match-url-to-source-expression. */
function toDiskPolicy(policy: string): string {
  return policy.replaceAll("'self'", "'self' file:");
}

const relative = /^(?:\.\.?\/)*(?<path>[^:?#]*)(?<rest>.*)$/u;

/** With the name of the page that a server would send for a folder; undefined for a link that is not to one of the site's folders. */
function withIndex(link: string): string | undefined {
  const rest = relative.exec(link)?.groups?.["rest"] ?? "";
  const path = link.slice(0, link.length - rest.length);
  if (rest.startsWith(":") || path.startsWith("/") || !path.endsWith("/")) return undefined;
  return `${path}index.html${rest}`;
}
