import { describe, expect, test } from "vitest";
import { printedName, toCslName } from "../../../src/site/citations/names.ts";

describe("toCslName", () => {
  test.for([
    ["Jane Doe", "Jane", "Doe"],
    ["Anna O'Neil", "Anna", "O'Neil"],
    ["John Q. Public", "John Q.", "Public"],
    ["Zoë Jean-Baptiste", "Zoë", "Jean-Baptiste"],
    ["Анна Петрова", "Анна", "Петрова"],
    ["José García", "José", "García"],
  ] as const)("tells the parts of %s where its first word is a known given name", (row) => {
    const [name, given, family] = row;
    expect(toCslName(name)).toEqual({ given, family });
  });

  test.for([
    "AFP",
    "The Weather Desk",
    "Jordan Times",
    "Victoria Police",
    "Ludwig van Beethoven",
    "Mao Zedong",
    "Jane Doe and John Roe",
    "Doe, Jane",
    "jane doe",
    "Петрова Анна",
  ])("leaves %s as it is printed", (name) => {
    expect(toCslName(name)).toEqual({ literal: name });
  });

  test("does not part an outlet's own name", () => {
    expect(toCslName("Jane Magazine", "Jane Magazine")).toEqual({ literal: "Jane Magazine" });
  });
});

describe("printedName", () => {
  test("is the name as it was given", () => {
    for (const name of ["Jane Doe", "John Q. Public", "AFP"]) {
      expect(printedName(toCslName(name))).toBe(name);
    }
  });
});
