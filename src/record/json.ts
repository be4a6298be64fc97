import type { Article, Evidence, FactName, Lines } from "../types.ts";
import { plainText } from "./plain-text.ts";

/** What is known of an article, and its text, as `docs/data.md` says it. */
export function toJson({ facts, body }: Pick<Article, "facts" | "body">): object {
  return {
    title: facts.title.value,
    date: facts.day?.value,
    time: facts.time?.value,
    authors: facts.authors?.value,
    outlet: facts.outlet?.value,
    url: facts.url?.value,
    language: facts.language?.value,
    description: facts.description?.value,
    encoding: facts.encoding?.value,
    body: plainText(body),
  };
}

/** The fate of every line. */
export function marksToJson({ marks }: Pick<Article, "marks">): object {
  return {
    kept: marks.filter(({ verdict }) => verdict === "kept").map(({ lines }) => lines),
    claimed: marks.flatMap((mark) =>
      mark.verdict === "claimed" ? [{ fact: mark.fact, ...mark.lines }] : [],
    ),
    cuts: marks.flatMap((mark) =>
      mark.verdict === "cut"
        ? [{ rule: mark.rule, why: mark.why, ...mark.lines, text: mark.text }]
        : [],
    ),
  };
}

type EvidenceJson = Omit<Evidence, "lines"> & Partial<Lines>;

/** Where each fact was read, by its key in `toJson`. */
export function evidenceToJson({
  facts,
}: Pick<Article, "facts">): Readonly<Record<string, readonly EvidenceJson[]>> {
  const names = Object.keys(facts) as readonly FactName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = facts[name]?.evidence.map(({ lines, ...rest }) => ({ ...rest, ...lines }));
      return found ? [[name === "day" ? "date" : name, found]] : [];
    }),
  );
}
