import { blockRule } from "../rule.ts";

const fewestCharacters = 25;
const mostCharacters = 200;

export const linkedHeadline = blockRule({
  name: "linked-headline",
  isHtml: true,
  cuts: ['<p><a href="/b"><strong>MINISTERS MEET IN THE CAPITAL ON MONDAY</strong></a></p>'],
  keeps: [
    '<h1><a href="/b">MINISTERS MEET IN THE CAPITAL ON MONDAY</a></h1>',
    "<p>MINISTERS MEET IN THE CAPITAL ON MONDAY</p>",
    '<p>They said so in <a href="/b">THE REPORT OF THE COMMISSION</a>.</p>',
    '<p><a href="/b">Ministers meet in the capital on Monday</a></p>',
  ],
  why: ({ kind, text, linkShare }) =>
    kind !== "heading" &&
    linkShare > 0.97 &&
    text.length >= fewestCharacters &&
    text.length <= mostCharacters &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase()
      ? "is the headline of another story, in capitals and linked"
      : undefined,
});
