import { parseArgs } from "node:util";
import { parseDay, type Day } from "../day.ts";
import { UserError } from "../notes.ts";
import { usages, type Verb } from "./help.ts";

export interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly portable: boolean;
  readonly furniture?: string;
  readonly output?: string;
  readonly asOf?: Day;
  readonly date?: Day;
  readonly noSearch: boolean;
  /** Records a publish; else `deploy` only tells what one would change. */
  readonly done?: true;
}

const flags = {
  json: { type: "boolean" },
  explain: { type: "boolean" },
  portable: { type: "boolean" },
  furniture: { type: "string" },
  output: { type: "string" },
  "as-of": { type: "string" },
  date: { type: "string" },
  "no-search": { type: "boolean" },
  "dry-run": { type: "boolean" },
  done: { type: "boolean" },
} as const;

interface Accepts {
  readonly flags: readonly (keyof typeof flags)[];
  readonly least: number;
  readonly most: number;
}

const accepts: Readonly<Record<Verb, Accepts>> = {
  build: { flags: ["output", "as-of", "no-search", "portable"], least: 0, most: 1 },
  serve: { flags: ["no-search"], least: 0, most: 1 },
  clean: { flags: ["json", "explain", "furniture"], least: 1, most: Infinity },
  times: { flags: ["json", "date"], least: 1, most: Infinity },
  timeline: { flags: ["json"], least: 1, most: 1 },
  check: { flags: [], least: 0, most: 1 },
  deploy: { flags: ["dry-run", "done", "output"], least: 0, most: 1 },
};

/** Throws UserError for what the verb does not take. */
export function parseArguments(verb: Verb, words: readonly string[]): Arguments {
  const { flags: taken, least, most } = accepts[verb];
  const wrong = (found: string): UserError =>
    new UserError(
      `dateline: ${found}, expected ${usages[verb].use}; for example: ${usages[verb].example}`,
    );
  let parsed;
  try {
    const options = Object.fromEntries(taken.map((flag) => [flag, flags[flag]]));
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw wrong(
      error instanceof Error ? (error.message.split(/[.\n]/u, 1)[0] ?? "") : "wrong words",
    );
  }
  const values: Partial<Record<keyof typeof flags, string | boolean>> = parsed.values;
  const { positionals: paths } = parsed;
  if (paths.length < least) throw wrong("a path is missing");
  if (paths.length > most) throw wrong(`"${paths[most]}" is a path too many`);
  if (values.json === true && values.explain === true) throw wrong("--json with --explain");
  if (verb === "deploy" && (values["dry-run"] === true) === (values.done === true)) {
    throw wrong(values.done === true ? "--dry-run with --done" : "neither --dry-run nor --done");
  }
  const dayOf = (flag: "as-of" | "date"): Day | undefined => {
    const value = values[flag];
    if (typeof value !== "string") return undefined;
    const day = parseDay(value);
    if (!day) throw wrong(`--${flag} is "${value}" and no day such as 2021-11-02`);
    return day;
  };
  const [asOf, date] = [dayOf("as-of"), dayOf("date")];
  return {
    paths,
    json: values.json === true,
    explain: values.explain === true,
    portable: values.portable === true,
    noSearch: values["no-search"] === true,
    ...(values.done === true && { done: true }),
    ...(typeof values.furniture === "string" && { furniture: values.furniture }),
    ...(typeof values.output === "string" && { output: values.output }),
    ...(asOf && { asOf }),
    ...(date && { date }),
  };
}
