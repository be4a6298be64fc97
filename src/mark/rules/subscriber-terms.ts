import { promptRule } from "../prompt-rule.ts";

const agrees =
  /^(?:(?:by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing|entering|creating)\b.{0,80}|subscribers?|users|you)\b.{0,20})\bagree(?:s|d)?\b.{0,80}\b(?:privacy (?:policy|notice)|terms(?: of (?:use|service)| and conditions)?)\b/iu;
const longest = 50; // words

export const subscriberTerms = promptRule({
  name: "subscriber-terms",
  cuts: [
    "By signing up, you agree to our Terms of Service and Privacy Policy.",
    "Subscribers agree to the Terms and Conditions",
  ],
  keeps: [
    "Both sides agreed to the terms of the ceasefire.",
    "Users have agreed to the privacy policy, Meta argued before the judges in Luxembourg.",
    "The privacy policy of the ministry was criticised in March.",
  ],
  says: (text) => agrees.test(text),
  longest,
  why: "states the terms of a subscription",
});
