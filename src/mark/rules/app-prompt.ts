import { promptRule } from "../prompt-rule.ts";

const prompt =
  /^(?:click here to (?:get|download)|(?:please )?(?:download|get|install)) (?:the|our|your)\b[^.!?,]{0,60}\bapp\b(?:[.!]|$| (?:for|on|from|to|now|today|here)\b)/iu;
const upToDate = /^stay (?:up[- ]to[- ]date|updated|tuned|connected)\b.{0,120}\bapp\b/iu;
const longest = 30; // words

export const appPrompt = promptRule({
  name: "app-prompt",
  cuts: [
    "CLICK HERE TO GET THE LANTERN APP",
    "Download our app for iOS and Android.",
    "Stay up to date on the harbour with The Lantern app",
  ],
  keeps: [
    "Get the doctor, not the app, she said.",
    "Get the virus app, the minister told citizens.",
    "Install the government app or lose your job.",
    "Downloads of the app rose in May.",
    "To get the app, refugees queued for hours.",
  ],
  says: (text) => prompt.test(text) || upToDate.test(text),
  longest,
  why: "offers the outlet's app",
});
