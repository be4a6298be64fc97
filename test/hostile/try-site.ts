import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, harmlessShapes } from "./attempts.ts";
import { places } from "./places.ts";
import { hostileTexts } from "./texts.ts";
import type { Shapes } from "./checks/tree.ts";

const together = 2; // texts of an archive

/** Every second of the texts in every place of a site, through every sink: the others are another file's, for another worker. */
export function trySite(what: string, hasAddress: boolean): void {
  const own = hostileTexts().filter((_, index) => index % 2 === Number(hasAddress));
  const groups = Array.from({ length: Math.ceil(own.length / together) }, (_, index) =>
    own.slice(index * together, (index + 1) * together),
  );
  let shapes: Shapes;
  beforeAll(async () => {
    shapes = await harmlessShapes(hasAddress);
  });
  afterAll(() => {
    process.stdout.write(
      `hostile: ${own.length} texts in ${places.length} places of a site ${what}: ${own.length * places.length} cases\n`,
    );
  });
  describe(`a site ${what}`, () => {
    test.for(groups.map((texts, index) => ({ texts, index })))(
      "gives every value back and nothing else: $index",
      async ({ texts }) => {
        expect(await faultsOf(texts, shapes, hasAddress)).toEqual([]);
      },
    );
  });
}
