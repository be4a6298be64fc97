import { parseArgs } from "node:util";
import { parseDay, type Day } from "../day.ts";
import { UserError } from "../notes.ts";
import { usages, type Verb } from "./help.ts";

export interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly portable: boolean;
  /** Publishes nothing where anything is refused. */
  readonly strict?: boolean;
  readonly jsonl?: boolean;
  readonly survey?: boolean;
  readonly furniture?: string;
  readonly settings?: string;
  readonly records?: string;
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
  strict: { type: "boolean" },
  jsonl: { type: "boolean" },
  survey: { type: "boolean" },
  furniture: { type: "string" },
  settings: { type: "string" },
  records: { type: "string" },
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
  build: {
    flags: ["output", "as-of", "no-search", "portable", "strict", "records"],
    least: 0,
    most: 1,
  },
  serve: { flags: ["no-search"], least: 0, most: 1 },
  clean: {
    flags: ["json", "explain", "furniture", "jsonl", "survey", "settings"],
    least: 0,
    most: Infinity,
  },
  pack: { flags: [], least: 0, most: 1 },
  furniture: { flags: [], least: 0, most: 0 },
  times: { flags: ["json", "date"], least: 1, most: Infinity },
  timeline: { flags: ["json"], least: 1, most: 1 },
  check: { flags: [], least: 0, most: 1 },
  deploy: { flags: ["dry-run", "done", "output"], least: 0, most: 1 },
};

type Values = Partial<Record<keyof typeof flags, string | boolean>>;

/** Words that do not go together. */
function clashIn(
  verb: Verb,
  { json, explain, jsonl, survey, settings, furniture }: Values,
  paths: readonly string[],
): string | undefined {
  if (json === true && explain === true) return "--json with --explain";
  if (verb !== "clean") return undefined;
  if (jsonl !== true) {
    if (survey === true || settings !== undefined) return "--survey or --settings without --jsonl";
    return paths.length === 0 ? "a path is missing" : undefined;
  }
  if (json === true || explain === true) return "--jsonl with --json or --explain";
  if (survey === true && furniture !== undefined) return "--survey with --furniture";
  return paths.length > 0 ? "--jsonl with a path" : undefined;
}

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
  const values: Values = parsed.values;
  const { positionals: paths } = parsed;
  if (paths.length < least) throw wrong("a path is missing");
  if (paths.length > most) throw wrong(`"${paths[most]}" is a path too many`);
  if (verb === "deploy" && (values["dry-run"] === true) === (values.done === true)) {
    throw wrong(values.done === true ? "--dry-run with --done" : "neither --dry-run nor --done");
  }
  const clash = clashIn(verb, values, paths);
  if (clash !== undefined) throw wrong(clash);
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
    jsonl: values.jsonl === true,
    survey: values.survey === true,
    portable: values.portable === true,
    strict: values.strict === true,
    noSearch: values["no-search"] === true,
    ...(values.done === true && { done: true }),
    ...(typeof values.furniture === "string" && { furniture: values.furniture }),
    ...(typeof values.settings === "string" && { settings: values.settings }),
    ...(typeof values.records === "string" && { records: values.records }),
    ...(typeof values.output === "string" && { output: values.output }),
    ...(asOf && { asOf }),
    ...(date && { date }),
  };
}
