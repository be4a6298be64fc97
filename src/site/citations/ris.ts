import { dayOf, type CslItem } from "./csl.ts";
import type { CslName } from "./names.ts";

/**
 * A newspaper's article in RIS, a value a line, lines ended by CR LF (the format's specification of 2011, whose `T2` is the
 * newspaper). No value has a line end or two spaces in a row, so none is taken for a tag. A comma in an author's name parts
 * family and given for whoever reads it: the format has no escape.
 */
export function formatRis(item: CslItem): string {
  const day = dayOf(item);
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map((each) => ["AU", formatName(each)] as const),
    ["T2", item["container-title"]],
    ["PY", day?.slice(0, 4)],
    ["DA", day?.replaceAll("-", "/")],
    ["LA", item.language],
    ["UR", item.URL],
    ["N1", item.note],
  ];
  const told = lines.filter(([, value]) => value !== undefined && value !== "");
  return [...told, ["ER", ""]].map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

function formatName(name: CslName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}
