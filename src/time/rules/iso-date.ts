import { parseDay } from "../../day.ts";
import { expression } from "../patterns.ts";
import { dateReading, timeReading } from "../reading.ts";
import { absoluteRule, impossible } from "../rule.ts";

const isoDate = expression(
  String.raw`(?<!-)(?<year>\d{4})[-‐‑](?<month>\d{2})[-‐‑](?<day>\d{2})`,
  String.raw`(?:T(?<clock>[0-2]\d:[0-5]\d)(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
);

/** ISO 8601 days, with a time of day or without. */
export const isoDateRule = absoluteRule({
  name: "iso-date",
  examples: [
    ["It was updated on [2021-11-02].", undefined, "2021-11-02"],
    ["Logged at [2020-02-29T08:15:00Z] by the station", undefined, "2020-02-29T08:15"],
  ],
  not: ["The 2021-02-30 edition", "Call 555-2021-11-02.", "version 1.2021-11-02"],
  pattern: isoDate,
  read: ({ groups: { year, month, day, clock } }) => {
    const found = parseDay(`${year}-${month}-${day}`);
    if (found === undefined) return impossible;
    const reading = dateReading(found);
    return clock === undefined ? reading : timeReading(found, `T${clock}`, reading?.edtf);
  },
});
