import { expect, test } from "vitest";
import { measurePages, readFloors } from "./pages.ts";

// Small pages of invented outlets, as a naive scraper saves them: all visible text, block elements as line breaks. Beside
// each `<page>.txt` stands `<page>.body.txt`, its article, written by hand. `floors.json` holds what the pipeline reached
// when it was last raised. After a change that makes bodies better, `node bench/raise-floors.ts` lifts the floors to the
// new figures; it lowers none. A floor that does not hold any more is a fault of the change, not of the floor.
const floors = readFloors();
const pages = measurePages();

test("every page has a floor, every floor a page", () => {
  expect(Object.keys(floors).toSorted()).toEqual([...pages.keys()]);
});

test.for([...pages])("%s is not below its floor", ([name, { f1, recall }]) => {
  expect(f1).toBeGreaterThanOrEqual(floors[name]?.f1 ?? 1);
  expect(recall).toBeGreaterThanOrEqual(floors[name]?.recall ?? 1);
});
