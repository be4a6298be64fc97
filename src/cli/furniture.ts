import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../notes.ts";
import type { Survey } from "../pipeline.ts";
import { findOutletFurniture, type OutletFurniture } from "../site/furniture.ts";
import type { World } from "./run.ts";

/**
 * What recurs in each outlet: taken from the file that `--furniture` names, if it is there; else found in the articles
 * themselves, and written to that file. So an archive's set serves articles that are cleaned apart from it.
 */
export function furnitureFor(
  surveys: readonly (Survey | undefined)[],
  given: string | undefined,
  { standsIn }: World,
): OutletFurniture {
  const file = given === undefined ? undefined : resolve(standsIn, given);
  if (file !== undefined && existsSync(file)) return parse(readFileSync(file, "utf8"), given ?? "");
  const found = findOutletFurniture(surveys);
  if (file !== undefined) writeFileSync(file, format(found));
  return found;
}

function format(furniture: OutletFurniture): string {
  const outlets = [...furniture].map(([outlet, set]) => [outlet, [...set].toSorted()] as const);
  const sorted = outlets.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

function parse(text: string, shown: string): OutletFurniture {
  const wrong = new UserError(
    `${shown}: mark: no set of furniture, expected one that --furniture wrote; remove it to have it found anew`,
  );
  let outlets: unknown;
  try {
    outlets = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof outlets !== "object" || outlets === null || Array.isArray(outlets)) throw wrong;
  return new Map(
    Object.entries(outlets).map(([outlet, pieces]: [string, unknown]) => {
      if (!Array.isArray(pieces)) throw wrong;
      return [outlet, new Set(pieces.map(String))];
    }),
  );
}
