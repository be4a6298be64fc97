import { describe, expect, test } from "vitest";
import type { Day } from "../../src/day.ts";
import { findTimes } from "../../src/time/find-times.ts";
import { type Refiner, refiners } from "../../src/time/refiners.ts";
import { splitSentences } from "../../src/time/sentences.ts";

function found(text: string, anchor: string | undefined): readonly string[] {
  return findTimes(splitSentences(text), anchor as Day | undefined).map(
    ({ text: said, value, edtf = value }) =>
      `${said} = ${value}${edtf === value ? "" : ` @ ${edtf}`}`,
  );
}

describe.for(refiners.map((refiner): [string, Refiner] => [refiner.name, refiner]))(
  "%s",
  ([, { examples, not }]) => {
    test.for(examples)("reads %j on %j as %j", ([text, anchor, expected]) => {
      expect(found(text, anchor)).toEqual(expected);
    });

    test.for(not)("leaves %j on %j as %j", ([text, anchor, expected]) => {
      expect(found(text, anchor)).toEqual(expected);
    });
  },
);
