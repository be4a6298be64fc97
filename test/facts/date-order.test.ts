import { describe, expect, test } from "vitest";
import { orderIn } from "../../src/facts/date-order.ts";
import { readText } from "../../src/read/text.ts";

describe("orderIn", () => {
  test.for([
    ["dayFirst", "Storm 05/11/2021\nSnow 25/11/2021"],
    ["monthFirst", "Storm 05/11/2021\nSnow 11-25-21"],
    [undefined, "Storm 05/11/2021\nSnow 06/11/2021"],
    [undefined, "Storm 25/11/2021\nSnow 11/25/2021"],
    [undefined, "In 25/31/2021 parts"],
    [undefined, "No date"],
  ] as const)("tells %s", ([order, text]) => {
    expect(orderIn(readText(text).blocks)).toBe(order);
  });
});
