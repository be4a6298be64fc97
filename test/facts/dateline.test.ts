import { describe, expect, test } from "vitest";
import { isDateOfChange, parseDateline } from "../../src/facts/dateline.ts";

const second = "2021-11-02";

describe("parseDateline", () => {
  test.for([
    "2 Nov 2021",
    "2 Nov, 2021",
    "02 November 2021",
    "2nd November 2021",
    "2 NOVEMBER 2021",
    "Tuesday 2 November 2021",
    "Tuesday, 2 November, 2021",
    "Tue, 2 Nov 2021",
    "Nov. 2, 2021",
    "November 2, 2021",
    "November 2 2021",
    "November 2nd, 2021",
    "Tues., Nov. 2, 2021",
    "  2   Nov\u00a02021 ",
    "Published 2 November 2021",
    "Published: November 2, 2021",
    "First published on 2 November 2021",
    "Posted on Nov. 2, 2021",
    "Date: 2021-11-02",
    "2021-11-02",
    "2021/11/02",
    "2021.11.02",
    "02.11.2021",
    "2.11.2021",
    "2 ноября 2021",
    "2 ноября 2021 года",
    "2 ноября 2021 г.",
    "Вторник, 2 ноября 2021",
    "вторник, 2 ноября 2021 года",
    "Опубликовано 2 ноября 2021",
    "Опубликовано: 02.11.2021",
  ])("reads %j", (line) => {
    expect(parseDateline(line)).toEqual({ day: second });
  });

  test.for([
    ["2 Nov, 2021 14:05", "14:05"],
    ["2 November 2021, 14:05", "14:05"],
    ["2 November 2021 at 14:05", "14:05"],
    ["Tue 2 Nov 2021 14.05 GMT", "14:05"],
    ["2 November 2021 | 14:05 MSK", "14:05"],
    ["2 November 2021 – 9:05", "09:05"],
    ["November 2, 2021 2:05 PM", "14:05"],
    ["November 2, 2021, 2:05 p.m. ET", "14:05"],
    ["Nov. 2, 2021 at 2:05 pm (EDT)", "14:05"],
    ["November 2, 2021 12:05 a.m.", "00:05"],
    ["November 2, 2021 12:05 p.m.", "12:05"],
    ["2021-11-02 14:05", "14:05"],
    ["2021-11-02T14:05:30Z", "14:05"],
    ["2021-11-02T14:05:30.250+03:00", "14:05"],
    ["Tue, 02 Nov 2021 14:05:30 +0300", "14:05"],
    ["02.11.2021 14:05", "14:05"],
    ["2 ноября 2021, 14:05", "14:05"],
    ["2 ноября 2021 года в 14:05", "14:05"],
    ["2 ноября 2021 г., 14:05", "14:05"],
    ["2 ноября 2021, 14:05 (МСК)", "14:05"],
    ["2 ноября 2021 14:05 МСК", "14:05"],
  ] as const)("reads %j as printed at %s", ([line, time]) => {
    expect(parseDateline(line)).toEqual({ day: second, time });
  });

  test.for([
    ["13/02/2021", "2021-02-13"],
    ["02/13/2021", "2021-02-13"],
    ["02/02/2021", "2021-02-02"],
    ["29 February 2020", "2020-02-29"],
    ["1 мая 2021", "2021-05-01"],
    ["31 Dec 1999", "1999-12-31"],
    ["Sept. 9, 2021", "2021-09-09"],
  ] as const)("reads %s as %s", ([line, day]) => {
    expect(parseDateline(line)).toEqual({ day });
  });

  test.for([
    ["day and month could be either", "02/03/2021"],
    ["there is no such day", "31 February 2021"],
    ["there is no such day", "29 February 2021"],
    ["there is no such day", "31.04.2021"],
    ["there is no such month", "2021-13-02"],
    ["there is no such day", "0 May 2021"],
    ["it tells of a change", "Updated 2 November 2021"],
    ["it tells of a change", "Last updated: November 2, 2021 14:05"],
    ["it tells of a change", "Modified on 2 November 2021"],
    ["it tells of a change", "Обновлено 2 ноября 2021"],
    ["it is prose", "On 2 November 2021 the harbour was closed."],
    ["it is prose", "2 November 2021 was a cold day"],
    ["it is prose", "The harbour closed on 2 November 2021"],
    ["it is prose", "2 November 2021 14:05 was the time of the storm"],
    ["no year stands in it", "2 November"],
    ["no day stands in it", "November 2021"],
    ["it is a year", "2021"],
    ["it is a number", "20211102"],
    ["it is a range", "2-3 November 2021"],
    ["marks differ", "2021-11/02"],
    ["it is empty", ""],
    ["it is white space", " \t"],
    ["it is no date", "By Jane Doe"],
    ["the month is none", "2 Movember 2021"],
  ] as const)("knows no day where %s: %j", ([, line]) => {
    expect(parseDateline(line)).toBeUndefined();
  });

  test.for(["2 Nov 2021 25:05", "2 Nov 2021 14:75", "2 Nov 2021 14:05 pm", "2 Nov 2021 0:05 am"])(
    "knows the day but no time of %j",
    (line) => {
      expect(parseDateline(line)).toEqual({ day: second });
    },
  );

  test.for([
    ["de", "Veröffentlicht am Dienstag, 2. November 2021, 14:05 Uhr"],
    ["fr", "Publié le mardi 2 novembre 2021 à 14h05"],
    ["es", "Publicado el 2 de noviembre de 2021 a las 14:05"],
    ["pt", "02 de novembro de 2021 às 14h05"],
    ["it", "Pubblicato il 2 novembre 2021 alle 14:05"],
    ["nl", "dinsdag 2 november 2021 om 14:05 uur"],
    ["sv", "Publicerad 2 november 2021 kl. 14.05"],
    ["da", "2. nov. 2021 kl. 14:05"],
    ["fi", "Julkaistu 2.11.2021 klo 14:05"],
    ["pl", "Opublikowano: 2 lutego 2021, godz. 14:05"],
    ["cs", "2. listopadu 2021 14:05"],
    ["hu", "2021. november 2., kedd 14:05"],
    ["tr", "2 Kasım 2021 Salı, 14:05"],
    ["el", "Δημοσίευση: 2 Νοεμβρίου 2021, 14:05"],
    ["uk", "Опубліковано 2 листопада 2021, 14:05"],
    ["lt", "2021 m. lapkričio 2 d. 14:05"],
    ["ja", "2021年11月2日 14:05"],
    ["ko", "2021년 11월 2일 14:05"],
    ["en", "Published: 2 November 2021 14:05, updated 3 November 2021 10:00"],
    ["en", "2 November 2021 14:05 - 5 min read"],
  ] as const)("reads %s: %s", ([language, line]) => {
    expect(parseDateline(line, language)).toEqual({
      day: language === "pl" ? "2021-02-02" : second,
      time: "14:05",
    });
  });

  test.for([
    "Aktualisiert am 3. November 2021",
    "Mis à jour le 3 novembre 2021 à 10h00",
    "Actualizado: 3 de noviembre de 2021",
    "Senast uppdaterad 3 november 2021",
    "Last reviewed on 3 November 2021",
    "Güncelleme: 3 Kasım 2021",
  ])("knows %j for the date of a change", (line) => {
    expect(parseDateline(line)).toBeUndefined();
    expect(isDateOfChange(line)).toBe(true);
  });

  test("goes by the language where a word or an order of numbers means two things", () => {
    expect(parseDateline("2 listopada 2021")).toBeUndefined();
    expect(parseDateline("2 listopada 2021", "hr")).toEqual({ day: "2021-10-02" });
    expect(parseDateline("2 listopada 2021", "pl")).toEqual({ day: second });
    expect(parseDateline("02/11/2021", "fr-CA")).toEqual({ day: second });
  });
});
