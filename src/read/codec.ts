import { parseDay, type Day } from "../day.ts";
import { visible } from "./hidden.ts";
import { YamlFault, type Plain, type Value } from "./yaml.ts";

/** Between a YAML value and a typed one. `decode` throws YamlFault; `encode` gives what `decode` takes. */
export interface Codec<T> {
  readonly expected: string;
  decode(value: Value): T;
  encode(value: T): Plain;
}

const unwritable = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/u;

/** Any text as it is shown, but an empty one and one with control characters or halves of a pair, which no page can hold. */
export const text: Codec<string> = {
  expected: "text",
  decode: (value) =>
    scalarOf(value, text.expected, (found) =>
      unwritable.test(found) ? undefined : visible(found) || undefined,
    ),
  encode: (value) => value,
};

/** Text that `parse` takes; undefined from it is a fault. */
export function parsed<T extends string>(
  expected: string,
  parse: (found: string) => T | undefined,
): Codec<T> {
  return {
    expected,
    decode: (value) => scalarOf(value, expected, parse),
    encode: (value) => value,
  };
}

export const day: Codec<Day> = parsed('a day such as "2021-11-02"', parseDay);

export const clockTime = parsed('a time such as "14:05"', (found) =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(found) ? found : undefined,
);

export const webAddress = parsed(
  'an absolute http(s) URL such as "https://example.org/"',
  (found) => (isWebAddress(found) ? visible(found) : undefined),
);

export const languageTag = parsed('a language tag such as "en"', (found) =>
  isLanguageTag(found) ? found : undefined,
);

export const truth: Codec<boolean> = {
  expected: "true or false",
  decode: (value) =>
    scalarOf(value, truth.expected, (found) =>
      found === "true" ? true : found === "false" ? false : undefined,
    ),
  encode: (value) => value,
};

export const count: Codec<number> = {
  expected: "a whole number",
  decode: (value) =>
    scalarOf(value, count.expected, (found) =>
      /^\d{1,15}$/u.test(found) ? Number(found) : undefined,
    ),
  encode: (value) => value,
};

export function list<T>(item: Codec<T>): Codec<readonly T[]> {
  const expected = `a list, each item ${item.expected}`;
  return {
    expected,
    decode: (value) => {
      if (value.kind !== "list") throw mismatch(value, expected);
      return value.items.map((each) => item.decode(each));
    },
    encode: (values) => values.map((each) => item.encode(each)),
  };
}

export function dictionary<T>(item: Codec<T>): Codec<ReadonlyMap<string, T>> {
  const expected = `keys, each with ${item.expected}`;
  return {
    expected,
    decode: (value) => {
      if (value.kind !== "map") throw mismatch(value, expected);
      return new Map([...value.entries].map(([key, each]) => [key, item.decode(each)]));
    },
    encode: (values) =>
      Object.fromEntries([...values].map(([key, each]) => [key, item.encode(each)])),
  };
}

interface FieldsOptions<T> {
  /** Keys that must be there; the others are optional in `T`. */
  readonly required?: readonly (keyof T & string)[];
  /** Takes keys that have no codec; without it they are faults. */
  readonly foreign?: (key: string, value: Value) => void;
}

/** A codec a key. */
export function fields<T extends object>(
  codecs: { readonly [K in keyof T]-?: Codec<Exclude<T[K], undefined>> },
  { required = [], foreign }: FieldsOptions<T> = {},
): Codec<T> {
  const known = Object.entries(codecs) as [string, Codec<unknown>][];
  const byKey = new Map(known);
  const expected = `the keys ${[...byKey.keys()].join(", ")}`;
  return {
    expected,
    decode: (value) => {
      if (value.kind !== "map") throw mismatch(value, expected);
      const result: Record<string, unknown> = {};
      for (const [key, each] of value.entries) {
        const codec = byKey.get(key);
        if (codec) result[key] = named(key, () => codec.decode(each));
        else if (foreign) foreign(key, each);
        else
          throw new YamlFault(
            each.line,
            `unknown key "${key}", expected one of ${[...byKey.keys()].join(", ")}`,
          );
      }
      const missing = required.find((key) => !(key in result));
      if (missing !== undefined)
        throw new YamlFault(value.line, `no "${missing}", expected ${expected}`);
      return result as T;
    },
    encode: (values) => {
      const result: Record<string, Plain> = {};
      for (const [key, codec] of known) {
        const value = (values as Record<string, unknown>)[key];
        if (value !== undefined) result[key] = codec.encode(value);
      }
      return result;
    },
  };
}

/** An absolute http(s) URL. Browsers leave some control characters out, others encode them: with one in it, it is none. */
export function isWebAddress(found: string): boolean {
  return /^https?:\/\/[^\p{Cc}\p{Cs}]*$/iu.test(found) && URL.canParse(found);
}

function isLanguageTag(found: string): boolean {
  try {
    return Intl.getCanonicalLocales(found).length === 1;
  } catch {
    return false;
  }
}

function scalarOf<T>(value: Value, expected: string, parse: (found: string) => T | undefined): T {
  const result = value.kind === "scalar" ? parse(value.text) : undefined;
  if (result === undefined) throw mismatch(value, expected);
  return result;
}

export function mismatch(value: Value, expected: string): YamlFault {
  const found = value.kind === "scalar" ? JSON.stringify(value.text) : `a ${value.kind}`;
  return new YamlFault(value.line, `is ${found}, expected ${expected}`);
}

/** Puts the key before the fault's words: `day is "soon", expected a day …`. */
function named<T>(key: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof YamlFault) || !error.message.startsWith("is ")) throw error;
    throw new YamlFault(error.line, `${key} ${error.message}`);
  }
}
