import { loadArchive } from "../site/archive.ts";
import { defaultArchive, summary } from "./summary.ts";
import { talkNotes, toSource, type Run } from "./run.ts";

export const check: Run = async ({ paths }, world) => {
  const archive = loadArchive(toSource(paths[0] ?? defaultArchive, world));
  world.out(summary(archive));
  for (const { article } of archive.articles) {
    const { title, day, outlet } = article.facts;
    const cuts = article.marks.filter(({ verdict }) => verdict === "cut").length;
    world.out(
      `${article.path}: ${title.value} (${outlet?.value ?? "outlet unknown"}, ${day?.value ?? "undated"}; ${article.body.children.length} paragraphs, ${cuts} cut)`,
    );
  }
  for (const { story } of archive.stories) {
    world.out(
      `${story.folder}: ${story.title} (${story.articles.length} articles, ${story.events.length} entries)`,
    );
  }
  return talkNotes(archive.notes, world);
};
