import { blockRule, hasAtMost } from "../rule.ts";

const message =
  /^(?:there was an error(?:, please provide a valid e-?mail address)?|thank(?:s| you) for (?:signing up|subscribing|registering|your (?:subscription|feedback))|please (?:enter|provide) (?:a|an|your) (?:valid )?(?:e-?mail|name|password)\b.{0,30}|please try again(?: later)?|you['’]re (?:all set|signed up|now subscribed)|this field is required|invalid e-?mail(?: address)?|a welcome e-?mail is on its way.{0,80}|the next issue of .{1,60} will soon be in your inbox|we encountered an issue signing you up.{0,40}|interested in more newsletters\?.{0,40})[.!]{0,2}$/iu;
const longest = 30; // words

export const formMessage = blockRule({
  name: "form-message",
  cuts: [
    "There was an error, please provide a valid email address.",
    "Thanks for signing up!",
    "This field is required",
  ],
  keeps: [
    "There was an error in the count, the judge found.",
    "Thank you for your service, he told the crew of the ship.",
    "Please try the soup.",
    "Please check your seat belt before the ship leaves.",
    "Please enter a plea, Mr. Smith.",
  ],
  why: ({ text }) =>
    message.test(text) && hasAtMost(longest, text) ? "is the message of a form" : undefined,
});
