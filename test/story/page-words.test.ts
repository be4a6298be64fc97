import { describe, expect, test } from "vitest";
import { beforeComments, stampsIn, withoutHead } from "../../src/story/page-words.ts";
import { splitSentences } from "../../src/time/sentences.ts";
import { tell } from "./told.ts";

function head(text: string): string {
  const [sentence] = splitSentences(text);
  return sentence ? withoutHead(sentence).text : "";
}

describe("withoutHead", () => {
  test.for([
    ["BAY CITY | Thu Apr 22, 2010 7:30 pm EDT BAY CITY (Reuters) - A ship sank.", "A ship sank."],
    ["BAY CITY, Norland (CNN) -- A ship sank.", "A ship sank."],
    ["Boats in the bay Photograph: Jane Doe/AP A ship sank.", "A ship sank."],
    ["Ship sinks 6 May 2010 Last updated at 01:53 GMT Help A ship sank.", "A ship sank."],
  ] as const)("leaves out what stands before the text of %j", ([text, rest]) => {
    expect(head(text)).toBe(rest);
  });

  test.for([
    "The ministers (Norland) - and nobody else - met on Friday.",
    "He called it a photograph: the sea, the ship and the AP reporter.",
    "The NORLAND treaty was signed.",
  ])("leaves %j as it is", (text) => {
    expect(head(text)).toBe(text);
  });

  test("keeps the place of what is left", () => {
    const [sentence] = splitSentences("Rain. BAY CITY (Reuters) - A ship sank.").slice(1);
    expect(sentence && withoutHead(sentence)).toEqual({ start: 27, end: 39, text: "A ship sank." });
  });
});

describe("stampsIn", () => {
  test.for([
    ["Thu Apr 22, 2010 7:30 pm EDT A ship", "Thu Apr 22, 2010 7:30 pm EDT"],
    ["Friday 12 August 2005 01.21 BST A ship", "Friday 12 August 2005 01.21 BST"],
    ["Posted by: Jane | September 24, 2008 5:40 PM | no", "September 24, 2008 5:40 PM"],
    ["11.36 BST on Sunday 12 June 2005", "11.36 BST on Sunday 12 June 2005"],
  ] as const)("finds the one of %j", ([text, stamp]) => {
    expect(stampsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([stamp]);
  });

  test.for([
    "The ship sank on April 20, 2010 at 9:45 p.m. in the bay.",
    "At 9:45 p.m. on April 20, 2010, the ship sank.",
    "On 20 April 2010 11 people died.",
  ])("finds none in %j", (text) => {
    expect(stampsIn(text)).toEqual([]);
  });
});

test("what a page says of itself and what its readers write dates no event", () => {
  const { dated } = tell(
    "2010-04-23.txt",
    "The harbour master said the ship sank on Thursday in the bay.",
    "Thu Apr 22, 2010 7:30 pm EDT The harbour will be shut for a week or more.",
    "Posted by: Jane | April 23, 2010 5:40 PM I saw it on Wednesday from the pier.",
    "It will sail again on Friday. Posted by: John | April 23, 2010 6:40 PM",
  );
  expect(dated.map(({ date, account: { time } }) => [date, time])).toEqual([
    ["2010-04-22", undefined],
  ]);
});

test("one comment that a text quotes ends nothing", () => {
  const paragraph = { paragraph: "p-1", sentences: splitSentences("He clicked on Report abuse.") };
  expect(beforeComments([paragraph])).toEqual([paragraph]);
});
