import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { xml } from "../../src/site/xml.ts";
import { readXml } from "../hostile/read-xml.ts";

describe("xml", () => {
  test.for([
    [`<b a="x">'&'</b>`, `<b a="x">'&'</b>`],
    ["a\tb\nc\rd\r\ne", "a\tb\nc\rd\r\ne"],
    ["]]> <!-- <?x", "]]> <!-- <?x"],
    ["\u0000\u001b\ufffe \ud83d", "\ufffd\ufffd\ufffd \ufffd"],
    ["\u0085\u2028\u{1f600}", "\u0085\u2028\u{1f600}"],
  ] as const)("gives %j back as %j, in an attribute and in a text", ([text, expected]) => {
    const { attributes, text: said } = readXml(xml`<a b="${text}">${text}</a>`.markup);
    expect([attributes["b"], said]).toEqual([expected, expected]);
  });

  test("is well-formed whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: said, children } = readXml(xml`<a b='${text}'>${[text, text]}</a>`.markup);
        expect(children).toEqual([]);
        expect(said.slice(0, said.length / 2)).toBe(said.slice(said.length / 2));
      }),
      { seed: 1 },
    );
  });
});
