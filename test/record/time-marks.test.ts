import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markTimes, type TimeMark } from "../../src/record/time-marks.ts";

function markOf(sentence: string, words: string, more: Partial<TimeMark> = {}): TimeMark {
  const start = sentence.indexOf(words);
  return {
    sentence,
    within: { start, end: start + words.length },
    href: "../#e-00000000",
    title: "2014",
    datetime: "2014",
    ...more,
  };
}

/** As a compiler would write it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const link = (words: string): string =>
  `<a class="when" href="../#e-00000000" title="2014"><time datetime="2014">${words}</time></a>`;

describe("markTimes", () => {
  test("marks the words in their sentence, not where they stand elsewhere", () => {
    expect(
      markTimes("<p>In 2014 it rained. In 2014 it snowed.</p>", [
        markOf("In 2014 it snowed.", "2014"),
      ]),
    ).toBe(`<p>In 2014 it rained. In ${link("2014")} it snowed.</p>`);
  });

  test("finds them over markup, entities and line ends", () => {
    expect(
      markTimes("<p>Tom &#x26; <em>Ann</em>\nmet in <strong>2014</strong>.</p>", [
        markOf("Tom & Ann met in 2014.", "2014"),
      ]),
    ).toBe(`<p>Tom &amp; <em>Ann</em>\nmet in <strong>${link("2014")}</strong>.</p>`);
  });

  test("makes no link inside a link", () => {
    expect(
      markTimes('<p><a href="https://a.example">In 2014</a></p>', [markOf("In 2014", "2014")]),
    ).toBe('<p><a href="https://a.example">In <time datetime="2014">2014</time></a></p>');
  });

  test("marks both of two, and the first where two meet", () => {
    const sentence = "From 2014 to 2016 it rained.";
    expect(
      markTimes(`<p>${sentence}</p>`, [
        markOf(sentence, "2016"),
        markOf(sentence, "2014"),
        markOf(sentence, "2014 to 2016"),
      ]),
    ).toBe(`<p>From ${link("2014")} to ${link("2016")} it rained.</p>`);
  });

  test("leaves `<time>` out where HTML has no form for the date", () => {
    const { datetime: _, ...mark } = markOf("In the 2010s", "the 2010s");
    expect(markTimes("<p>In the 2010s</p>", [mark])).toBe(
      '<p>In <a class="when" href="../#e-00000000" title="2014">the 2010s</a></p>',
    );
  });

  test("leaves a block as it is where the sentence is not found", () => {
    expect(markTimes("<p>Nothing.</p>", [markOf("In 2014", "2014")])).toBe("<p>Nothing.</p>");
  });

  test("changes no character of the text, and escapes what it adds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 20 }), (before, after) => {
        const plain = `${before} 2014 ${after}`.replaceAll("\r", "").replaceAll("\0", "");
        const sentence = plain.trim();
        const block = `<p>${escaped(plain)}</p>`;
        const marked = markTimes(block, [
          markOf(sentence, " 2014 ".trim(), { title: '"><script>' }),
        ]);
        expect(marked).not.toContain("<script");
        expect(markTimes(marked.replaceAll(/<\/?(?:a|time)\b[^>]*>/gu, ""), [])).toBe(
          markTimes(block, [markOf("no such sentence", "no")]),
        );
      }),
    );
  });
});
