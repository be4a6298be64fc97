import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/facts/loose-head-line.ts";

const second = "2021-11-02";
const third = "2021-11-03";

describe("partsOf", () => {
  test.for([
    ["2 November 2021", [second, "nothing"], []],
    ["Published Nov 02, 2021 • Last updated 1 day ago • 2 minute read", [second, "published"], []],
    ["Jane Doe02.11.2021, 14:05 Uhr", [second, "nothing"], ["Jane Doe"]],
    ["By Jane DoePublished: Nov 2, 2021", [second, "published"], ["By Jane Doe"]],
    ["2.11.2021 14:05 Uhr teilen", [second, "nothing"], []],
    ["Lissabon-02/11/2021 14:05", [second, "nothing"], ["Lissabon"]],
    [
      "erstellt: 02. November 2021, 14:05 in: Wetter | Kommentare : 0",
      [second, "published"],
      ["Wetter"],
    ],
    ["公開日：2021/11/02 14:05 更新日：2021/11/02 15:05", [second, "published"], []],
    ["입력 2021.11.02 14:05", [second, "published"], []],
    [
      "By Jane Doe - Coast News Agency - Tuesday, November 2, 2021",
      [second, "nothing"],
      ["By Jane Doe", "Coast News Agency"],
    ],
    ["2 नवंबर 2021, 14:05", [second, "nothing"], []],
    ["نشر في 2 نوفمبر 2021", [second, "published"], []],
    ["פורסם ב 2 בנובמבר 2021", [second, "published"], []],
    ["Selasa, 2 November 2021 | 14:05 WIB", [second, "nothing"], []],
    ["发布时间：2021-11-02 14:05", [second, "published"], []],
    ["By Jane Doe on 2 Nov 2021", [second, "nothing"], ["By Jane Doe"]],
    ["Weather / November 2, 2021", [second, "nothing"], ["Weather"]],
    ["Updated on November 2, 2021", [second, "changed"], []],
    ["Last updated on November 2, 2021", [second, "changed"], []],
    ["Reviewed by Jane Doe, on November 2, 2021.", [second, "changed"], []],
    ["November 2, 2021 • Jane Doe • 5 min read • 12 Comments", [second, "nothing"], ["Jane Doe"]],
    [
      "Published: Nov 2, 2021 · This text may name shops that pay us for it",
      [second, "published"],
      [],
    ],
  ] as const)("reads %j", ([line, [day, says], rest]) => {
    const parts = partsOf(line, { order: "dayFirst" });
    expect(parts?.dates[0]).toMatchObject({ day, says });
    expect(parts?.rest).toEqual(rest);
  });

  test.for([
    ["Publié le 2 nov. 2021 à 08:01Mis à jour le 3 nov. 2021 à 09:06", "published", "changed"],
    ["Posted on November 2, 2021November 3, 2021", "published", "published"],
    ["November 2, 2021November 3, 2021", "nothing", "nothing"],
    ["Publisert 02.11.2021, kl. 13.05 Oppdatert 03.11.2021, kl. 13.52", "published", "changed"],
  ] as const)("reads both dates of %j", ([line, first, last]) => {
    expect(partsOf(line, {})?.dates.map(({ day, says }) => [day, says])).toEqual([
      [second, first],
      [third, last],
    ]);
  });

  test("reads the time that stands beside a date", () => {
    expect(partsOf("January 7, 2021 9:30 am (Updated 10:15 am)", {})?.dates).toEqual([
      { day: "2021-01-07", says: "nothing", time: "09:30" },
    ]);
  });

  test.for([
    "Jane Doe | 2 hours ago",
    "vor 3 Stunden",
    "Lesezeit: 5 Min.",
    "Jane Doe · 5 min read",
  ])("knows that %j tells a time, but no day", (line) => {
    expect(partsOf(line, {})).toMatchObject({ dates: [], tellsTime: true });
  });

  test.for([
    "The harbour closed on 2 November 2021",
    "On 2 November 2021 the harbour was closed.",
    "2 November 2021 was a cold day",
    "Storm shatters homes along the coast November 2, 2021",
    "1/1/2015 +2.4%",
    `2 November 2021 ${"A ".repeat(80)}`,
  ])("takes %j for prose", (line) => {
    expect(partsOf(line, {})).toBeUndefined();
  });
});
