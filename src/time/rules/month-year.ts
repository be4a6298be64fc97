import { expression, fullYear, gap, monthWord, partOf } from "../patterns.ts";
import { monthReading } from "../reading.ts";
import { absoluteRule } from "../rule.ts";
import { readMonth } from "../words.ts";

const monthYear = expression(
  `${partOf}?(?<month>${monthWord})(?:,?${gap}(?:of${gap})?|-)(?<year>${fullYear})`,
  String.raw`(?:${gap}(?:года|г\.))?`,
);

/** "October 2014", "mid-Oct. 2014", "в октябре 2014 года". */
export const monthYearRule = absoluteRule({
  name: "month-year",
  examples: [
    ["In [August 1991] the wall was painted.", undefined, "1991-08"],
    ["By [late Sept. 2008] it had failed.", undefined, "2008-09"],
    ["Это было в [июне 2010 года].", undefined, "2010-06"],
  ],
  not: ["They march 2000 miles.", "It may 2014 times over.", "In Smarch 2014"],
  pattern: monthYear,
  read: ({ groups: { month, year } }) => {
    const number = readMonth(month);
    return number === undefined ? undefined : monthReading({ year: Number(year), month: number });
  },
});
