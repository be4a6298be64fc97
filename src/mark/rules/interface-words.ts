import { blockRule } from "../rule.ts";

const words =
  /^(?:(?:toggle|hide|show|view) (?:the )?(?:caption|comments|transcript|gallery|image|full (?:image|screen))|enlarge(?: this)? image|open (?:image|gallery) in (?:gallery|new tab|full ?screen)|play (?:video|audio|now)|pause|mute|unmute|loading|close(?: this)?(?: (?:dialog|menu|window|modal))?|image (?:source|caption)|media caption|copy (?:link|url)(?: to clipboard)?|link copied!?|back to top|skip to (?:main )?content|your browser does not support .{0,60}|we apologi[sz]e, but this video has failed to load|try refreshing your browser.{0,40}|tap here to see other videos from our team|sorry, (?:this|your) (?:video|audio|browser|content) is (?:not|currently) .{0,40}|externer inhalt nicht verfügbar)[.…]{0,3}$/iu;

export const interfaceWords = blockRule({
  name: "interface-words",
  cuts: ["Toggle caption", "Image source", "Your browser does not support the video tag."],
  keeps: [
    "Close the door, she said.",
    "Pause for a moment.",
    "Sorry, this man is not your father.",
    "Play video games and you will learn, the study says.",
  ],
  why: ({ text }) => (words.test(text) ? "names a control of the page" : undefined),
});
