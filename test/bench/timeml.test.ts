import { describe, expect, test } from "vitest";
import { parseTimeml } from "../../bench/timeml.ts";

const created = '<DCT><TIMEX3 tid="t0" type="TIME" value="1998-02-12T09:30">today</TIMEX3></DCT>';

function timexesOf(body: string) {
  const { text, timexes } = parseTimeml("x", `<TimeML>${created}<TEXT>${body}</TEXT></TimeML>`);
  return timexes.map(({ start, end, ...rest }) => ({ text: text.slice(start, end), ...rest }));
}

describe("parseTimeml", () => {
  test("reads text, expressions and anchor, leaving the creation time out of the expressions", () => {
    const body =
      'Shares <EVENT eid="e1">fell</EVENT> <TIMEX3 tid="t1" type="DATE" value="1998-02-11">yesterday</TIMEX3>.';
    const xml = `<?xml version="1.0" ?>\r\n<TimeML>\r\n${created}<TEXT>\r\n${body}\r\n</TEXT></TimeML>`;
    expect(parseTimeml("wire", xml)).toEqual({
      name: "wire",
      anchor: "1998-02-12",
      text: "\nShares fell yesterday.\n",
      timexes: [{ start: 13, end: 22, type: "DATE", value: "1998-02-11" }],
    });
  });

  test.for([
    ["1998-02-12", "1998-02-12"],
    ["1998-02-31", undefined],
    ["1998-02", undefined],
  ] as const)("of a document created %s the anchor is %s", ([value, anchor]) => {
    const xml = `<DCT> <TIMEX3 value='${value}'>then</TIMEX3></DCT><TEXT>Rain.</TEXT>`;
    expect(parseTimeml("x", xml).anchor).toBe(anchor);
  });

  test("decodes entities before it counts, and leaves unknown ones as they are", () => {
    const body =
      'A&amp;T&#39;s &#x20AC;5 &nbsp; <TIMEX3 type="DATE" value="P&lt;1">Q&amp;A day</TIMEX3>';
    expect(timexesOf(body)).toEqual([{ text: "Q&A day", type: "DATE", value: "P<1" }]);
    const { text } = parseTimeml("x", `<TEXT>${body}</TEXT>`);
    expect(text).toBe("A&T's €5 &nbsp; Q&A day");
  });

  test.for([
    [
      "the outermost of nested ones",
      '<TIMEX3 type="DURATION" value="P2D">two <TIMEX3 type="DATE" value="1998">1998</TIMEX3> days</TIMEX3>',
      ["two 1998 days"],
    ],
    [
      "other tags inside",
      '<TIMEX3 type="DATE" value="1998"><EVENT>this</EVENT> year</TIMEX3>',
      ["this year"],
    ],
    [
      "no empty one",
      '<TIMEX3 tid="t9" type="DATE" value="1998"/><TIMEX3 type="DATE" value="1"> </TIMEX3>',
      [],
    ],
    ["none in a comment", '<!-- <TIMEX3 type="DATE" value="1998">1998</TIMEX3> -->', []],
  ] as const)("takes %s", ([, body, texts]) => {
    expect(timexesOf(body).map(({ text }) => text)).toEqual(texts);
  });
});
