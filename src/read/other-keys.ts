import { parseDay } from "../day.ts";
import type { Sidecar } from "../types.ts";
import { isWebAddress, text } from "./codec.ts";
import { YamlFault, type Value } from "./yaml.ts";

type Facts = Pick<Sidecar, "day" | "authors" | "outlet" | "url">;

/**
 * What keys say that other programs write into front matter: `date` of site generators, `author`, and the `source` of clippers, an
 * address or an outlet's name. Undefined for every other key, and for a value that says nothing of the kind.
 */
export function readOtherKey(key: string, value: Value): Facts | undefined {
  if (key === "date") {
    const day = parseDay(/^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/u.exec(textOf(value) ?? "")?.[1] ?? "");
    return day && { day };
  }
  if (key === "author") {
    const names = value.kind === "list" ? value.items.map((each) => textOf(each)) : [textOf(value)];
    const known = names.filter((name) => name !== undefined);
    return known.length > 0 && known.length === names.length ? { authors: known } : undefined;
  }
  if (key !== "source") return undefined;
  const source = textOf(value);
  if (source === undefined) return undefined;
  return isWebAddress(source) ? { url: source } : { outlet: source };
}

function textOf(value: Value): string | undefined {
  try {
    return text.decode(value);
  } catch (error) {
    if (error instanceof YamlFault) return undefined;
    throw error;
  }
}
