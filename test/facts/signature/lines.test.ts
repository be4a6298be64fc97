import { describe, expect, test } from "vitest";
import { isByLabel, readSignature } from "../../../src/facts/signature/lines.ts";

describe("readSignature", () => {
  test.for([
    ["By Jane Doe", ["Jane Doe"]],
    ["ByJane Doe November 2, 2021", ["Jane Doe"]],
    ["Von Jane DoeKorrespondentin", ["Jane Doe"]],
    ["Kommentar von Jane Doe", ["Jane Doe"]],
    ["Posted by Jane Doe on Tuesday, November 2, 2021", ["Jane Doe"]],
    ["November 2, 2021 By Jane Doe 4 Comments", ["Jane Doe"]],
    ["By Jane Doe in Weather", ["Jane Doe"]],
    ["by Jane Doe | Harbours | 8 min Read", ["Jane Doe"]],
    ["Published on November 2, 2021 by Jane Doe and John Smith", ["Jane Doe", "John Smith"]],
    ["作者：张三", ["张三"]],
    ["بقلم: أحمد علي", ["أحمد علي"]],
    ["Oleh Budi Santoso", ["Budi Santoso"]],
    ["By Harbour Staff", ["Harbour Staff"]],
  ] as const)("reads the signed line %j", ([line, names]) => {
    expect(readSignature(line, false, {})).toMatchObject({ names, isSigned: true });
  });

  test.for([
    ["Jane Doe", [], ["Jane Doe"]],
    ["Byron Doe", [], ["Byron Doe"]],
    ["Jane Doe, 2 November 2021", ["date"], ["Jane Doe"]],
    ["Jane Doe|Published 4 months ago", ["time"], ["Jane Doe"]],
    ["Jane Doe, Staff Writer", ["role"], ["Jane Doe"]],
    ["Weather • 2 November 2021 • Jane Doe", ["date"], ["Jane Doe"]],
  ] as const)("reads %j with what stands beside", ([line, beside, names]) => {
    expect(readSignature(line, false, {})).toEqual({ names, isSigned: false, beside });
  });

  test("reads one word where a label stands above", () => {
    expect(readSignature("Jane", true, {})?.names).toEqual(["Jane"]);
    expect(readSignature("Jane", false, {})).toBeUndefined();
  });

  test.for([
    "Jane Doe, the port's chief pilot, insisted that the ships would sail.",
    "Jane Doe, the chief executive, has sent three ships and two pilots.",
    "BAY CITY | Tue Nov 2, 2021 8:50 am EDT BAY CITY (Agency) - Ships",
    "Photo by Jane Doe",
    "Reviewed by Jane Doe",
    "The minister (left) is being asked by Jane Doe",
    "Text Marketing",
    "Author Website",
    "By land and sea",
    "By Monday it was over.",
    "Storm reaches the coast",
  ])("does not take %j for one", (line) => {
    expect(readSignature(line, false, {})).toBeUndefined();
  });
});

describe("isByLabel", () => {
  test.for(["By", "Von", "Written by:", "Author of the article:", "Автор"])("knows %j", (line) => {
    expect(isByLabel(line)).toBe(true);
  });

  test.for(["By Jane", "Standby", ""])("does not take %j for one", (line) => {
    expect(isByLabel(line)).toBe(false);
  });
});
