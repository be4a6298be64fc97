import { describe, expect, test } from "vitest";
import { articleOf } from "../read/raw-file.ts";

const english =
  "The harbour was closed on Monday, and the ships that had come in from the sea were kept there for a day, as it was not known if the storm would be back.";
const russian =
  "Гавань закрыли в понедельник, и суда, которые пришли с моря, не выпускали до вечера, так как было неясно, что будет со штормом и когда он вернётся.";

describe("clean", () => {
  test.for([
    ["en", english],
    ["ru", russian],
  ] as const)("finds %s in running text", ([language, text]) => {
    const { facts } = articleOf(text);
    expect(facts.language?.value).toBe(language);
    expect(facts.language?.evidence).toEqual([{ kind: "text", text: expect.any(String) }]);
  });

  test("goes by most words where two languages meet", () => {
    expect(
      articleOf(`${russian}\nIt was cold, and the sea was not calm at all.`).facts.language?.value,
    ).toBe("ru");
  });

  test.for([
    "Oslo, Bergen, Trondheim, Stavanger, Tromsø",
    "Der Hafen wurde am Montag geschlossen, und die Schiffe blieben dort.",
    "12 34 56 78 90",
    "The harbour.",
  ])("knows none for %j", (text) => {
    expect(articleOf(text).facts).not.toHaveProperty("language");
  });

  test("takes the archive's where the text tells none", () => {
    expect(articleOf("12 34 56", { language: "nb" }).facts.language).toEqual({
      value: "nb",
      evidence: [{ kind: "archive", text: "nb" }],
    });
    expect(articleOf(english, { language: "nb" }).facts.language?.value).toBe("en");
  });

  test("takes a person's word first", () => {
    const { facts } = articleOf(english, { language: "nb", sidecar: "language: en-GB" });
    expect(facts.language).toEqual({
      value: "en-GB",
      evidence: [{ kind: "sidecar", text: "en-GB" }],
    });
  });
});
