import { compareEdtf, parseEdtf } from "../../day.ts";
import { timeWords } from "../../locale/times/all.ts";
import type { TimeMention } from "../../types.ts";
import type { Refiner } from "../refiners.ts";

const stretches = timeWords.flatMap(({ stretches }) =>
  stretches.map(([before, between]) => ({
    before: new RegExp(String.raw`(?<!\p{L})${before}\s(?:the\s)?$`, "iu"),
    between: new RegExp(String.raw`^,?\s${between}\s(?:the\s)?$`, "iu"),
  })),
);

/**
 * "from 1991 to 1997", "between May 3 and May 7": two expressions, each with its own value, that lie on a timeline as the one
 * stretch from the first to the last.
 */
export const rangeRefiner: Refiner = {
  name: "range",
  examples: [
    [
      "He ruled from 1991 to 1997.",
      undefined,
      ["1991 = 1991 @ 1991/1997", "1997 = 1997 @ 1991/1997"],
    ],
    [
      "It ran between May 3 and May 7.",
      "2021-06-01",
      ["May 3 = 2021-05-03 @ 2021-05-03/2021-05-07", "May 7 = 2021-05-07 @ 2021-05-03/2021-05-07"],
    ],
    [
      "Он был послом с 2005 по 2008 год.",
      undefined,
      ["2005 = 2005 @ 2005/2008", "2008 год = 2008 @ 2005/2008"],
    ],
  ],
  not: [
    ["It fell in 1991 and in 1997.", undefined, ["1991 = 1991", "1997 = 1997"]],
    ["It went from 1997 to 1991.", undefined, ["1997 = 1997", "1991 = 1991"]],
  ],
  refine: (mentions, { text: sentence }) => {
    const found = [...mentions];
    for (let index = 0; index + 1 < found.length; index += 1) {
      const [first, last] = [found[index], found[index + 1]];
      if (!first || !last || !isRange(first, last, sentence)) continue;
      const edtf = stretchOf(first, last);
      if (edtf === undefined) continue;
      found[index] = { ...first, edtf };
      found[index + 1] = { ...last, edtf };
    }
    return found;
  },
};

function isRange(first: TimeMention, last: TimeMention, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, first.start - 12), first.start);
  const joint = sentence.slice(first.end, Math.min(last.start, first.end + 16));
  return stretches.some((each) => each.before.test(before) && each.between.test(joint));
}

function stretchOf(first: TimeMention, last: TimeMention) {
  if (!isSimple(first) || !isSimple(last) || compareEdtf(first.edtf, last.edtf) >= 0)
    return undefined;
  return parseEdtf(`${first.edtf}/${last.edtf}`);
}

function isSimple(
  mention: TimeMention,
): mention is TimeMention & Required<Pick<TimeMention, "edtf">> {
  return mention.type === "DATE" && mention.edtf !== undefined && !mention.edtf.includes("/");
}
