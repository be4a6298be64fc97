import { sortNotes, type Note } from "../notes.ts";
import type { Cleaned } from "../pipeline.ts";
import { textOf } from "../read/markdown.ts";
import { cleanFile, readSettings } from "../site/files.ts";
import type { Article } from "../types.ts";
import { findArticles } from "./paths.ts";
import { talkNotes, type Run } from "./run.ts";

export const clean: Run = async ({ paths, json }, world) => {
  const { files, notes } = findArticles(paths, world.standsIn);
  const all: Note[] = [...notes];
  for (const { shown, archive, path } of files) {
    const cleaned = cleanFile(archive, path, readSettings(archive));
    const own = cleaned.notes.map((note) => ({ ...note, path: note.path.replace(path, shown) }));
    all.push(...own);
    world.out(json ? JSON.stringify(toJson(shown, cleaned)) : toText(shown, cleaned));
  }
  return talkNotes(sortNotes(all), world);
};

function toJson(path: string, { article, notes }: Cleaned): object {
  const said = notes.map(({ line, stage, message, refused }) => ({
    line,
    stage,
    message,
    refused,
  }));
  if (!article) return { path, kept: [], claimed: [], cuts: [], notes: said };
  const { facts, marks } = article;
  return {
    path,
    title: facts.title.value,
    date: facts.day?.value,
    time: facts.time?.value,
    authors: facts.authors?.value,
    outlet: facts.outlet?.value,
    url: facts.url?.value,
    language: facts.language?.value,
    description: facts.description?.value,
    encoding: facts.encoding?.value,
    body: bodyText(article),
    kept: marks.filter(({ verdict }) => verdict === "kept").map(({ lines }) => lines),
    claimed: marks.flatMap((mark) =>
      mark.verdict === "claimed" ? [{ fact: mark.fact, ...mark.lines }] : [],
    ),
    cuts: marks.flatMap((mark) =>
      mark.verdict === "cut"
        ? [{ rule: mark.rule, why: mark.why, ...mark.lines, text: mark.text }]
        : [],
    ),
    notes: said,
  };
}

/** Plain text, paragraphs parted by a blank line. */
export function bodyText({ body }: Article): string {
  return body.children.map((node) => textOf(node)).join("\n\n");
}

function toText(path: string, { article }: Cleaned): string {
  if (!article) return `${path}: refused\n`;
  const { facts, marks } = article;
  const head = [
    facts.title.value,
    [facts.outlet?.value, facts.day?.value, facts.time?.value, facts.authors?.value.join(", ")]
      .filter((part) => part !== undefined)
      .join(", "),
  ];
  const cuts = marks.flatMap((mark) =>
    mark.verdict === "cut" ? [`  cut ${mark.lines.from}: ${mark.rule}: it ${mark.why}`] : [],
  );
  return [`== ${path}`, ...head, "", bodyText(article), "", ...cuts, ""].join("\n");
}
