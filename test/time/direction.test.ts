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
    ["The law comes into force on [1 July].", "ahead"],
    ["He could not be reached on [Friday].", "behind"],
    ["Neither of them could be found on [Friday].", "behind"],
    ["It has been shut since [March].", "behind"],
    ["As previously planned, it fell on [Friday].", "behind"],
    ["They would look for ways around [Friday]'s ruling.", "behind"],
    ["They will speak at [Friday]'s meeting.", "ahead"],
    ["The town feared [Friday]'s planned march.", "ahead"],
    ["Nothing moves until after she has met them on [Friday].", "ahead"],
    ["The party, whose members face elections in [March], said so.", "ahead"],
    ["It has cost millions since the [March] fire.", "behind"],
    ["It has given the family until 9 a.m. [Tuesday] to sign.", "ahead"],
    ["The spill ran until [July 15].", "behind"],
    ["A dividend is payable [Dec. 1].", "ahead"],
    ["The ceasefire was extended to [Nov. 20].", "ahead"],
    ["It fell as soon as trading opened on [Monday].", "ahead"],
    ["The judge has set [Nov. 10] as the deadline.", "ahead"],
    ["They ordered the aide to testify before the panel on [Friday].", "ahead"],
    ["The alliance decided to admit Poland, Hungary and others in [March].", "ahead"],
    ["The cap was lowered to the seabed on [Friday].", "behind"],
    ["a cap on the seabed on [Friday]", undefined],
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
