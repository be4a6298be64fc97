import { showControls } from "../notes.ts";
import { loadArchive, type Archive } from "../site/archive.ts";
import { en } from "../site/ui/en.ts";
import { countingIn } from "../site/ui/numbers.ts";
import { findDuplicates, type Duplicate } from "../story/duplicates.ts";
import { entryLines } from "./entry-lines.ts";
import { defaultArchive, summary } from "./summary.ts";
import { talkNotes, toSource, type Run } from "./run.ts";

const { counts } = en; // the command line speaks English
const paragraphs = countingIn("en-GB")({ one: "# paragraph", other: "# paragraphs" });

export const check: Run = async ({ paths }, world) => {
  const shown = paths[0] ?? defaultArchive;
  const archive = loadArchive(toSource(shown, world));
  // Each is a line, whatever a title holds.
  const say = (line: string): void => world.out(showControls(line));
  say(summary(archive));
  for (const { article } of archive.articles) {
    const { title, day, outlet } = article.facts;
    const cuts = article.marks.filter(({ verdict }) => verdict === "cut").length;
    say(
      `${article.path}: ${title.value} (${outlet?.value ?? "outlet unknown"}, ${day?.value ?? "undated"}; ${paragraphs(article.body.children.length)}, ${cuts} cut)`,
    );
  }
  for (const line of duplicateLines(archive)) say(line);
  for (const { story } of archive.stories) {
    say(
      `${story.folder}: ${story.title} (${counts.articles(story.articles.length)}, ${counts.entries(story.events.length)})`,
    );
    for (const line of entryLines(story, shown)) say(line);
  }
  return talkNotes(archive.notes, world);
};

/** A line for each article whose text is elsewhere too: `a.txt: 82% of this text also in b.txt (The Example); 40% in c.txt`. */
function duplicateLines(archive: Archive): readonly string[] {
  const found = findDuplicates(archive.articles.map(({ article }) => article));
  return [...Map.groupBy(found, ({ path }) => path)].map(([path, of]) => {
    const told = of.map((each, index) => tell(each, nameOf(each.of, archive), index === 0));
    return `${path}: ${told.join("; ")}`;
  });
}

function nameOf(path: string, { byPath }: Archive): string {
  const outlet = byPath.get(path)?.article.facts.outlet?.value;
  return outlet === undefined ? path : `${path} (${outlet})`;
}

function tell({ kind, share }: Duplicate, other: string, isFirst: boolean): string {
  const percent = `${Math.round(share * 100)}%`;
  if (kind === "exact") return `the same text as ${other}`;
  if (kind === "near") return `${percent} ${isFirst ? "of this text also " : ""}in ${other}`;
  return `a later version of ${other}, which has ${percent} of this text`;
}
