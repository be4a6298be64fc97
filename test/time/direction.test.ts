import { describe, expect, test } from "vitest";
import { directionAt } from "../../src/time/direction.ts";

describe("directionAt", () => {
  test.for([
    ["They will meet on [Friday].", "ahead"],
    ["The fee will be paid in [March].", "ahead"],
    ["She is to speak in [March].", "ahead"],
    ["He plans to leave on [Friday].", "ahead"],
    ["Talks are scheduled for [Friday].", "ahead"],
    ["On [Friday], they will vote.", "ahead"],
    ["She became mayor in [March].", "behind"],
    ["He said on [Friday] that they will meet.", "behind"],
    ["They will meet, he said on [Friday].", "behind"],
    ["It would have opened in [March].", "behind"],
    ["Talks are held on [Friday].", undefined],
    ["They proceed on [Friday].", undefined],
    ["a [Friday] feeling", undefined],
  ] as const)("reads %j as %j", ([marked, direction]) => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    expect(directionAt(marked.replaceAll(/[[\]]/gu, ""), { start, end })).toBe(direction);
  });
});
