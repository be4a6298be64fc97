import fc from "fast-check";
import { expect, test } from "vitest";
import { asBrowsersRead } from "../../src/read/web-address.ts";

test.for([
  ["https://a.example\\@b.example/c\\d?e\\f#g\\h", "https://a.example/@b.example/c/d?e\\f#g\\h"],
  [" \u0001https://a.example/\t ", "https://a.example/"],
  ["https://a.\nexample/b\rc\td", "https://a.example/bcd"],
  ["https://a.example/\ufeff", "https://a.example/\ufeff"],
] as const)("reads %j as %j", ([address, read]) => {
  expect(asBrowsersRead(address)).toBe(read);
});

test("leads where the address itself leads", () => {
  const piece = fc.constantFrom(
    "\\",
    "/",
    "@",
    ":",
    ".",
    "?",
    "#",
    "\t",
    "\n",
    " ",
    "%5C",
    "a",
    "b.example",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const address = `https://a.example${pieces.join("")}`;
      if (!URL.canParse(address)) return;
      expect(new URL(asBrowsersRead(address)).href).toBe(new URL(address).href);
    }),
    { seed: 1 },
  );
});
