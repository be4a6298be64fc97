import { describe, expect, test } from "vitest";
import { isRole, readNames } from "../../../src/facts/signature/names.ts";

describe("readNames", () => {
  test.for([
    ["Jane Doe", ["Jane Doe"]],
    ["JANE DOE", ["JANE DOE"]],
    ["Jane K. Doe and John van der Smith", ["Jane K. Doe", "John van der Smith"]],
    ["Jane Doe/John Smith", ["Jane Doe", "John Smith"]],
    ["Jane Doe, MS, RD", ["Jane Doe"]],
    ["Dr. Jane Doe", ["Dr. Jane Doe"]],
    ["Jane Doe (editor)", ["Jane Doe"]],
    ["Jane Doe, Senior Editor, Harbour News", ["Jane Doe"]],
    ["Jane Doe | Staff Writer", ["Jane Doe"]],
    ["Jane Doe Chief Reporter", ["Jane Doe"]],
    ["Jane Doe, AFP", ["Jane Doe"]],
    ["Jane Doe and John Smith The Associated Press", ["Jane Doe", "John Smith"]],
    ["Jane Ann Doe John Smith", ["Jane Ann Doe", "John Smith"]],
    ["Jane Doe Chief Editor and Harbour Pilot", ["Jane Doe"]],
    ["Jane Doe Editor and John Smith Editor", ["Jane Doe", "John Smith"]],
    ["Reuters", ["Reuters"]],
    ["Harbour Team", ["Harbour Team"]],
    ["April Jones", ["April Jones"]],
    ["山田 花子", ["山田 花子"]],
    ["홍길동 기자", ["홍길동"]],
  ] as const)("reads %j", ([text, names]) => {
    expect(readNames(text, false)).toEqual(names);
  });

  test.for([
    ["Jane", ["Jane"]],
    ["Jane and John", ["Jane", "John"]],
    ["Jane Doe, Lissabon", ["Jane Doe"]],
    ["The Lantern", ["The Lantern"]],
    ["Jane Doe | The Lantern", ["Jane Doe"]],
  ] as const)("reads %j where it is signed", ([text, names]) => {
    expect(readNames(text, true)).toEqual(names);
    expect(readNames(text, false)).not.toEqual(names);
  });

  test.for([
    "Read More",
    "How Storms Begin",
    "Friday Debate",
    "March",
    "Storm of 2021",
    "harbour news",
    "Jane Doe closed the harbour",
    "Weather | Harbour News",
    "@janedoe",
    "",
  ])("finds none in %j", (text) => {
    expect(readNames(text, false)).toBeUndefined();
  });
});

describe("isRole", () => {
  test.for(["Staff Writer", "Politische Korrespondentin", "Co-Founder & Director"])(
    "knows %j",
    (line) => {
      expect(isRole(line)).toBe(true);
    },
  );

  test.for(["The editor left.", "Harbour"])("does not take %j for one", (line) => {
    expect(isRole(line)).toBe(false);
  });
});
