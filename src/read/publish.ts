import type { Day } from "../day.ts";
import type { Publish } from "../types.ts";
import { day, fields, mismatch, text, type Codec } from "./codec.ts";

interface Withheld {
  readonly embargo?: Day;
  readonly takenDown?: string;
}

const withheld = fields<Withheld>({ embargo: day, takenDown: text });

/** How much readers may see, of an archive, an outlet, a story or an article. */
export const publish: Codec<Publish> = {
  expected: '"full", "excerpt", "draft", {embargo: day} or {takenDown: reason}',
  decode: (value) => {
    if (value.kind === "scalar") {
      const { text: found } = value;
      if (found === "full" || found === "excerpt" || found === "draft") return found;
    }
    if (value.kind !== "map" || value.entries.size !== 1) throw mismatch(value, publish.expected);
    const { embargo, takenDown } = withheld.decode(value);
    if (embargo !== undefined) return { embargo };
    if (takenDown !== undefined) return { takenDown };
    throw mismatch(value, publish.expected);
  },
  encode: (value) => (typeof value === "string" ? value : { ...value }),
};

/** Whoever asks it is heard, so "false" would promise what it cannot keep. */
export const noindex: Codec<true> = {
  expected: "true, or no such key",
  decode: (value) => {
    if (value.kind === "scalar" && value.text === "true") return true;
    throw mismatch(value, noindex.expected);
  },
  encode: (value) => value,
};
