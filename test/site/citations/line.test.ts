import { describe, expect, test } from "vitest";
import { formatCitation } from "../../../src/site/citations/line.ts";
import { uiOf } from "../../../src/site/ui/ui.ts";
import { cited, known } from "./cited.ts";

describe("formatCitation", () => {
  test("says it as people do, in the interface's language", () => {
    expect(formatCitation(cited(known), uiOf({}))).toBe(
      "Jane Doe, The Weather Desk, “Rain falls”, The Bay Post, 3 May 2019, https://bay.example/rain",
    );
    expect(formatCitation(cited(known), uiOf({ language: "ru" }))).toBe(
      "Jane Doe, The Weather Desk, «Rain falls», The Bay Post, 3 мая 2019 г., https://bay.example/rain",
    );
  });

  test("leaves out what is not known", () => {
    expect(formatCitation(cited(), uiOf({}))).toBe("“Rain falls”");
  });
});
