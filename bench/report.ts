import { factNames } from "./facts.ts";
import type { Measured } from "./measure.ts";
import type { PageSet } from "./pages.ts";
import type { System } from "./systems.ts";
import { share, table } from "./table.ts";

interface Row {
  readonly system: System;
  /** Absent where the system reads no page of the set. */
  readonly measured?: Measured | undefined;
}

/** The tables of a set: bodies, then facts. */
export function reportOf({ name, gold }: PageSet, rows: readonly Row[]): string {
  const pace = rows.find(({ system }) => system.name === "Readability")?.measured?.msPerPage;
  const bodies = rows.map(({ system, measured }) => {
    if (!measured) return [system.name, system.input, "not read"];
    const { score, msPerPage, unread } = measured;
    return [
      system.name,
      system.input,
      ...[score.f1, score.precision, score.recall, score.exact].map((each) => share(each)),
      msPerPage.toFixed(2),
      pace === undefined ? "" : (msPerPage / pace).toFixed(3),
      unread === 0 ? "" : String(unread),
    ];
  });
  const facts = rows.flatMap(({ system, measured }) =>
    measured && system.findsFacts ? [[system.name, system.input, ...factCells(measured)]] : [],
  );
  const factHeads = factNames.flatMap((fact) => [fact, "absent", "wrong"]);
  return [
    `${name}: ${gold.size} pages\n`,
    table([
      ["body", "input", "F1", "precision", "recall", "exact", "ms/page", "×Readability", "unread"],
      ...bodies,
    ]),
    table([["facts", "input", ...factHeads], ...facts]),
  ].join("\n");
}

function factCells({ facts }: Measured): readonly string[] {
  return factNames.flatMap((fact) => {
    const { right, absent, wrong } = facts[fact];
    const stated = right + absent + wrong;
    return stated === 0
      ? ["–", "", ""]
      : [`${share(right / stated)} of ${stated}`, String(absent), String(wrong)];
  });
}

/** Dateline's pages of the lowest F1, by input; ids only. */
export function worstPages(rows: readonly Row[], count: number): string {
  return rows
    .flatMap(({ system, measured }) => (system.name === "Dateline" && measured ? [measured] : []))
    .map(({ system, pages }) => {
      const worst = pages
        .toSorted((a, b) => a.f1 - b.f1)
        .slice(0, count)
        .map(({ id, f1, precision, recall }) => [id, share(f1), share(precision), share(recall)]);
      return table([[`worst on ${system.input}`, "F1", "precision", "recall"], ...worst]);
    })
    .join("\n");
}
