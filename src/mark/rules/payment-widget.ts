import { runRule, wordCount } from "../rule.ts";

const frequency =
  /^(?:(?:give )?(?:once|one[- ]time)|(?:per )?month|monthly|annual(?:ly)?|yearly|per year)$/iu;
const longestLabel = 6; // words: a button's or a field's label
const fewestFrequencies = 2;

export const paymentWidget = runRule({
  name: "payment-widget",
  why: "is a label of a payment form",
  examples: [
    { text: "It rained.\nOnce\nMonthly\nContinue\nPay by card", cut: [1, 2, 3, 4] },
    { text: "One-time\nYearly\nRemind me later", cut: [0, 1, 2] },
    { text: "Once\nthere was a king\nwho was old", cut: [] },
    { text: "Monthly\nThe magazine appears once a month, as it did in 1911.", cut: [] },
  ],
  find: (blocks) => {
    const cut: number[] = [];
    let run: number[] = [];
    const close = (): void => {
      const frequencies = run.filter((index) => frequency.test(blocks[index]?.text ?? ""));
      const first = frequencies[0];
      if (first !== undefined && frequencies.length >= fewestFrequencies) {
        cut.push(...run.filter((index) => index >= first));
      }
      run = [];
    };
    for (const [index, { text }] of blocks.entries()) {
      if (wordCount(text) <= longestLabel) run.push(index);
      else close();
    }
    close();
    return cut;
  },
});
