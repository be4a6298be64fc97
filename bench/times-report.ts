import { share, table } from "./table.ts";
import { articleWords, type MeasuredTimes } from "./times-measure.ts";
import { isSameText, isSameValue, pairTimes, withoutOverlaps } from "./times-score.ts";
import type { Timex } from "./timeml.ts";

/** The tables of a set: figures, then counts by the annotated type. */
export function reportTimes(name: string, measured: readonly MeasuredTimes[]): string {
  const documents = measured[0]?.documents ?? [];
  const all = documents.reduce((sum, { gold }) => sum + gold.length, 0);
  const figures = measured.map(({ system, score, msPerDocument, msPerArticle, failed }) => [
    system.name,
    ...[score.strict, score.relaxed, score.type, score.value].map((each) => share(each)),
    msPerDocument.toFixed(2),
    msPerArticle.toFixed(2),
    failed === 0 ? "" : String(failed),
  ]);
  const types = [...(measured[0]?.score.byType.keys() ?? [])];
  const counts = measured.map(({ system, score }) => [
    system.name,
    ...[...score.byType.values()].flatMap((type) =>
      [type.gold, type.found, type.value].map(String),
    ),
  ]);
  const perArticle = `ms/${articleWords} words`;
  return [
    `${name}: ${documents.length} documents, ${all} time expressions\n`,
    table([
      ["F1", "strict", "relaxed", "type", "value", "ms/document", perArticle, "failed"],
      ...figures,
    ]),
    table([["by type", ...types.flatMap((type) => [type, "found", "value"])], ...counts]),
  ].join("\n");
}

/** One line of JSON for each expression that was missed, made up, or paired with another text, type or value. */
export function errorLines({ documents }: MeasuredTimes): string {
  const errors = documents.flatMap(({ name, text, ...times }) => {
    const pairs = pairTimes(times);
    const shown = (timex: Timex) => ({ text: text.slice(timex.start, timex.end), ...timex });
    const missed = times.gold.filter((timex) => !pairs.some(({ gold }) => gold === timex));
    const madeUp = withoutOverlaps(times.found).filter(
      (timex) => !pairs.some(({ found }) => found === timex),
    );
    return [
      ...pairs.flatMap((pair) => {
        const differs = [
          ...(isSameText(pair, text) ? [] : ["text"]),
          ...(pair.gold.type === pair.found.type ? [] : ["type"]),
          ...(isSameValue(pair) ? [] : ["value"]),
        ];
        if (differs.length === 0) return [];
        return [{ at: pair.gold, error: differs.join(" "), gold: pair.gold, found: pair.found }];
      }),
      ...missed.map((gold) => ({ at: gold, error: "missed", gold, found: undefined })),
      ...madeUp.map((found) => ({ at: found, error: "made up", gold: undefined, found })),
    ]
      .toSorted((a, b) => a.at.start - b.at.start)
      .map(({ at, error, gold, found }) => ({
        document: name,
        error,
        gold: gold && shown(gold),
        found: found && shown(found),
        context: contextOf(text, at),
      }));
  });
  return errors.map((error) => `${JSON.stringify(error)}\n`).join("");
}

const contextBefore = 70; // characters
const contextAfter = 50; // characters

function contextOf(text: string, { start, end }: Timex): string {
  const before = text.slice(Math.max(0, start - contextBefore), start);
  const after = text.slice(end, end + contextAfter);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replaceAll(/\s+/gu, " ");
}
