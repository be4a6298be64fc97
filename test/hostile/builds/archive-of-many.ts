import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { takenName, unreadable, ways, type Bad } from "./bad-files.ts";

const depth = 100_000; // elements in one another
const everyDeep = 70; // articles, of which one is a page of so many

const perFolder = 40; // articles; stories of more take long to merge

/** A bad file that was put into an archive, by its path there without an ending. */
export interface Put extends Bad {
  readonly stem: string;
}

function textOf(number: number): string {
  const day = (number % 28) + 1;
  const lines = [
    `Lock ${number} opens`,
    `${day} May 2019`,
    `Boat ${number} went through lock ${number} on ${day} May 2019, said its skipper.`,
    `It carries ${number * 7} barrels of oil and comes back on the next tide.`,
  ];
  if (number % everyDeep !== 1) return lines.join("\n\n");
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("\n");
  return `${paragraphs}${"<div>".repeat(depth)}The lock is deep.`;
}

function pathOf(number: number): string {
  const place = number % perFolder;
  const ending = number % everyDeep === 1 ? "html" : "txt";
  return `canal-${Math.floor(number / perFolder)}/${place === 0 ? takenName : `lock-${number}`}.${ending}`;
}

/** Adds articles, numbered from one up to another, to the archive of a folder. */
export function putArticles(folder: string, from: number, to: number): void {
  for (let number = from; number < to; number += 1) {
    const path = join(folder, "articles", pathOf(number));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(number));
  }
}

/** Adds so many bad files, in every way, one way after another; without rights or with, some can be read by nobody or by all. */
export function putBad(folder: string, count: number, hasRights: boolean): readonly Put[] {
  const all = hasRights ? ways : [...ways, unreadable];
  return Array.from({ length: count }, (_, number) => {
    const bad = all[number % all.length];
    if (!bad) throw new Error("no way to be bad");
    const stem = `canal-${Math.floor(number / all.length)}/wreck-${number}`;
    bad.put(join(folder, "articles", stem));
    return { ...bad, stem };
  });
}

/** As many as there are ways. */
export const allWays = ways.length + 1;
