import * as fc from "fast-check";
import { readCorpora } from "./corpora.ts";
import { isAll, sampleOf } from "./scale.ts";

const between = [
  ..."\u0000\u0007\u001B\u007F\u0085\u009B\u00AD\u200B\u200F\u2028\u2029".split(""),
  ..."\u202A\u202E\u2066\u2069\uFEFF\uFFFE\uFFFF\u0301\t\n\r".split(""),
  "\r\n",
  "\u{E0041}",
  "\u{1F600}",
];

const around: readonly (readonly [before: string, after: string])[] = [
  ["<b>", "</b>"],
  ['<a href="', '">x</a>'],
  ["<a href='", "'>x</a>"],
  ['<img alt="', '" src=x>'],
  ["<!--", "-->"],
  ["<script>", "</script>"],
  ["<style>", "</style>"],
  ["<![CDATA[", "]]>"],
  ["<svg><title>", "</title></svg>"],
  ["<textarea>", "</textarea>"],
  ["[", "](javascript:alert(1))"],
  ["[x](", ")"],
  ["[x]: ", ' "title"'],
  ["`", "`"],
  ["    ", ""],
  ["```\n", "\n```"],
  ["| ", " |\n| - |\n"],
  ["---\ntitle: ", "\n---\n"],
  ["{{ ", " }}"],
  ["{", "}"],
  ['"', '"'],
  ["=", ""],
  ["\r\nEND:VEVENT\r\n", ""],
  ["\r\nER  - \r\n", ""],
];

const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
  .map((codes) => String.fromCodePoint(...codes));

/** What is made of texts: several in a row, cut anywhere, a pair of surrogates too, within markup, with characters between. */
export function madeOf(texts: readonly string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...texts);
  const cut = fc
    .tuple(one, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([text, share, isEnd]) => {
      const at = Math.floor(share * text.length);
      return isEnd ? text.slice(at) : text.slice(0, at);
    });
  const within = fc
    .tuple(fc.constantFrom(...around), one)
    .map(([[before, after], text]) => before + text + after);
  const strewn = fc
    .tuple(one, fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...between)), { minLength: 1 }))
    .map(([text, strews]) =>
      strews.reduce((all, [at, each]) => all.slice(0, at) + each + all.slice(at), text),
    );
  const piece = fc.oneof(one, cut, within, strewn, anyCharacters);
  return fc.oneof(
    cut,
    within,
    strewn,
    fc.array(piece, { minLength: 2, maxLength: 3 }).map((pieces) => pieces.join("")),
    fc.tuple(fc.constantFrom(...around), piece).map(([[before, after], x]) => before + x + after),
  );
}

const seed = 20_190_503; // so that every run tries the same
const sampled = { known: 42, made: 40 };
const made = 2_000;

/** Those of the corpora, then what is made of them. */
export function hostileTexts(): readonly string[] {
  const { texts } = readCorpora();
  const numRuns = isAll ? made : sampled.made;
  return [
    ...sampleOf(texts, sampled.known),
    ...fc.sample(madeOf(texts), { seed, numRuns }).map((text) => text.slice(0, 5_000)),
  ];
}
