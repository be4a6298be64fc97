import { hasAtMost, runRule } from "../rule.ts";

const frequency =
  /^(?:(?:give )?(?:once|one[- ]time)|(?:per )?month|monthly|annual(?:ly)?|yearly|per year)$/iu;
// Other words of such forms, as they are spelt and misspelt.
const label =
  /^(?:continue|next|submit|donate|pay(?: (?:by|with) .{1,20})?|pa[iy]e?ment (?:methods?|options?)|(?:credit|debit) card|paypal|(?:apple|google) pay|(?:other|custom) amount|not (?:now|ready)\b.{0,40}|(?:remind me|maybe) later|no,? thanks?|(?:read|learn) more|[$€£]\s?\d{1,5}(?:\s?\/\s?\w{1,6})?)[.!?]?$/iu;
const longestLabel = 6; // words: what stands on a button or beside a field
const fewestFrequencies = 2;

export const paymentWidget = runRule({
  name: "payment-widget",
  why: "is a label of a payment form",
  examples: [
    { text: "It rained.\nOnce\nMonthly\nContinue\nPay by card", cut: [1, 2, 3, 4] },
    { text: "One-time\nYearly\n$5\nRemind me later", cut: [0, 1, 2, 3] },
    { text: "Once\nthere was a king\nwho was old", cut: [] },
    { text: "Monthly\nThe rate in Rome\nAnnual\nInflation eases again", cut: [0, 2] },
    { text: "Monthly\nThe magazine appears once a month, as it did in 1911.", cut: [] },
  ],
  find: (blocks) => {
    let cut: number[] = [];
    let run: number[] = [];
    const isOne = (form: RegExp, index: number): boolean => form.test(blocks[index]?.text ?? "");
    const close = (): void => {
      const words = run.filter((index) => isOne(frequency, index) || isOne(label, index));
      const frequencies = words.filter((index) => isOne(frequency, index));
      if (frequencies.length >= fewestFrequencies) cut = cut.concat(words);
      run = [];
    };
    for (const [index, { text }] of blocks.entries()) {
      if (hasAtMost(longestLabel, text)) run.push(index);
      else close();
    }
    close();
    return cut;
  },
});
