import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/encoding.ts";
import { readCorpora } from "./corpora.ts";

interface Case {
  readonly name: string;
  readonly isValid: boolean;
  readonly bytes: Buffer;
  /** What is left where broken bytes stand as U+FFFD. */
  readonly shown: string;
}

const line =
  /^(?<name>[\d.]+):(?<kind>valid|valid hex|invalid hex):(?<bytes>[^:]*)(?::[^:]*:(?<shown>.*))?$/u;

function casesIn(corpus: string): readonly Case[] {
  return corpus.split("\n").flatMap((each) => {
    const { name = "", kind = "", bytes = "", shown = bytes } = line.exec(each)?.groups ?? {};
    if (name === "") return [];
    const raw = kind === "valid" ? Buffer.from(bytes) : hex(bytes);
    const text = kind === "valid" ? bytes : hex(shown).toString();
    return { name, isValid: kind !== "invalid hex", bytes: raw, shown: text };
  });
}

function hex(digits: string): Buffer {
  return Buffer.from(digits.replaceAll(/\s/gu, ""), "hex");
}

/** Characters that no page can hold, as their pictures or, where they have none, as broken bytes are. */
function pictured(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replaceAll("\u007F", "\u2421")
    .replaceAll(/[\u0080-\u009F\p{NChar}]/gu, "\uFFFD");
}

const cases = casesIn(readCorpora().utf8);
// Enough of it for some broken bytes to be broken ones of UTF-8, not another encoding.
const prose = "Паром затонул у причала. ".repeat(20);

describe("decode", () => {
  test("has cases of both kinds", () => {
    expect(new Set(cases.map(({ isValid }) => isValid)).size).toBe(2);
  });

  test.for(cases)("reads $name as UTF-8, or says that it is none", ({ isValid, bytes, shown }) => {
    const text = decode(bytes)?.text;
    if (isValid) expect(text).toBe(pictured(shown));
    else expect(text).toBeUndefined();
  });

  test.for(cases)("shows what is broken in $name as U+FFFD, and counts it", ({ bytes, shown }) => {
    const around = Buffer.from(prose);
    const found = decode(Buffer.concat([around, bytes, around]), "text");
    expect(found?.text).toBe(prose + pictured(shown) + prose);
    expect(found?.encoding.value).toBe("utf-8");
    const broken = bytes.equals(Buffer.from(shown)) ? 0 : shown.split("\uFFFD").length - 1;
    expect(found?.broken).toBe(broken);
  });
});
