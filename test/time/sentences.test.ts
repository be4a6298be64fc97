import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/time/sentences.ts";

describe("splitSentences", () => {
  // Each text is written as its sentences, parted by " | ", which stands for one blank.
  test.for([
    "He left. | She stayed.",
    "The U.S. Embassy in Bern closed. | It was late.",
    "They live in the U.S. | The army does too.",
    "Mr. Smith and Dr. Jones met Gen. Brown. | Nobody spoke.",
    "It began on Nov. 2 in Rome. | It ended in Dec. | They left.",
    "J. R. R. Tolkien wrote it. | He smoked.",
    "It starts at 9 a.m. on Friday. | Be there.",
    "It starts at 9 a.m. | The doors are open.",
    "It rose 3.5 percent, to 1.25 million. | Then it fell.",
    "“We stay.” | He left.",
    '"We stay," he said. | "Why?" | "Because."',
    'He said "we are done." | Nobody answered.',
    "It was… nothing. | Then… | Silence.",
    "What?! | No!",
    '"Stop!" he cried. | He ran.',
    "He sat. | Brown stood.",
    "He saw No. 5 on it. | No. | Not that.",
    "Acme Inc. sold it to Coyote Corp. in May. | It paid.",
    "(It was cold.) | He shivered.",
    "Он приехал в 2014 г. в Омск. | Потом уехал.",
    "no full stop at all",
  ])("splits %j", (marked) => {
    const sentences = splitSentences(marked.replaceAll(" | ", " "));
    expect(sentences.map(({ text }) => text)).toEqual(marked.split(" | "));
  });

  test("ends a sentence at a blank line and not at a line's end", () => {
    const text = "A head line\n\nwrapped in\nthe middle. Next";
    expect(splitSentences(text).map(({ text }) => text)).toEqual([
      "A head line",
      "wrapped in\nthe middle.",
      "Next",
    ]);
  });

  test.for(["", "   \n\n ", "."])("has at most one sentence for %j", (text) => {
    expect(splitSentences(text).length).toBe(text.trim() === "" ? 0 : 1);
  });

  test("gives offsets into the text, in order, and loses nothing but white space", () => {
    const piece = fc.constantFrom("Mr", ". ", "U.S.", "“a”", "\n\n", "…", "?!", " The ", "x", "😀");
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          ({ end } = sentence);
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});
