import { parseEdtf } from "../../day.ts";
import { fields, list, mismatch, parsed, text } from "../../read/codec.ts";
import { YamlFault, type Value } from "../../read/yaml.ts";
import type { Act, Deed, Faults, OwnEntry } from "./curation.ts";

const date = parsed(
  'a date such as "2021-11-02", "2021-11", "2021", "2021~" (about) or "2005/2008"',
  parseEdtf,
);
const yes = parsed('"true"', (found) => (found === "true" ? found : undefined));
const ids = list(text);

type Written = Omit<OwnEntry, "line">;
const written = fields<Written>(
  { date, text, source: text },
  { required: ["date", "text", "source"] },
);

/** The value of `entries:`; an entry with a fault is left out, and costs no other. */
export function parseOwnEntries(value: Value, faults: Faults): readonly OwnEntry[] {
  if (value.kind !== "list") throw mismatch(value, `a list, each item ${written.expected}`);
  return value.items.flatMap((item) => {
    const { line } = item;
    return attempt("entries", () => ({ ...written.decode(item), line }), faults);
  });
}

const deeds: Readonly<Record<Deed["verb"], (value: Value) => Deed>> = {
  hide: (value) => {
    yes.decode(value);
    return { verb: "hide" };
  },
  pin: (value) => {
    yes.decode(value);
    return { verb: "pin" };
  },
  title: (value) => ({ verb: "title", title: text.decode(value) }),
  date: (value) => ({ verb: "date", date: date.decode(value) }),
  join: (value) => ({ verb: "join", ids: ids.decode(value) }),
  split: (value) => ({ verb: "split", ids: ids.decode(value) }),
};
const byVerb = new Map(Object.entries(deeds));
const verbs = [...byVerb.keys()].join(", ");

/** The value of `curate:`; an act with a fault is left out, and costs no other, not even of the same entry. */
export function parseActs(value: Value, faults: Faults): readonly Act[] {
  if (value.kind !== "map") throw mismatch(value, "ids of entries, each with what to do");
  return [...value.entries].flatMap(([id, each]) =>
    attempt(id, () => parseDeeds(id, each, faults), faults).flat(),
  );
}

function parseDeeds(id: string, value: Value, faults: Faults): readonly Act[] {
  if (value.kind !== "map") throw mismatch(value, `the keys ${verbs}`);
  if (value.entries.size === 0) {
    throw new YamlFault(value.line, `says nothing, expected one of ${verbs}`);
  }
  return [...value.entries].flatMap(([verb, each]) => {
    const parse = byVerb.get(verb);
    if (parse) {
      return attempt(`${id}: ${verb}`, () => ({ ...parse(each), id, line: each.line }), faults);
    }
    const message = `${id}: unknown key "${verb}", expected one of ${verbs}`;
    faults.push({ line: each.line, message });
    return [];
  });
}

/** What `decode` gives; nothing, and a fault that begins with `what`, where it throws one. */
export function attempt<T>(what: string, decode: () => T, faults: Faults): readonly T[] {
  try {
    return [decode()];
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, message } = error;
    const isOfWhat = /^(?:is|says) /u.test(message);
    faults.push({ line, message: `${what}${isOfWhat ? " " : ": "}${message}` });
    return [];
  }
}
