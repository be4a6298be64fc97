import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { escapeControls, UserError } from "../notes.ts";
import { loadStory } from "../site/archive.ts";
import { tellerOf } from "../story/tellers.ts";
import type { Event } from "../types.ts";
import { archiveAround } from "./paths.ts";
import { talkNotes, type Run } from "./run.ts";

export const timeline: Run = async ({ paths: [given = ""], json }, world) => {
  const full = resolve(world.standsIn, given);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      `${given}: read: no such folder, expected a story's folder; check the path`,
    );
  }
  const folder = archiveAround(full);
  const story = relative(folder, full).split(sep).join("/");
  const archive = loadStory({ folder, shown: relative(world.standsIn, folder) || "." }, story);
  const found = archive.stories.find((each) => each.story.folder === story);
  if (!found) {
    talkNotes(archive.notes, world);
    throw new UserError(
      `${given}: story: no story that is published, expected a folder of articles in an archive; name one`,
    );
  }
  for (const event of found.story.events) {
    world.out(json ? escapeControls(JSON.stringify(toJson(event))) : toText(event));
  }
  return talkNotes(archive.notes, world);
};

function toJson({ id, date, accounts, weight, parts, origins, summary, curated }: Event): object {
  return {
    id,
    date,
    summary: summary?.words,
    weight,
    parts,
    origins,
    curated,
    accounts: accounts.map(({ id: account, path, outlet, words, paragraph }) => ({
      id: account,
      path,
      outlet,
      sentence: words,
      paragraph,
    })),
  };
}

function toText({ id, date, accounts, curated = {} }: Event): string {
  const { title, text, source } = curated;
  const said = text === undefined ? [] : [`${text} (${source ?? "no source"})`];
  const tellings = accounts.map(
    (account) => `${tellerOf(account)} (${account.id}): ${account.words}`,
  );
  const below = [...(title === undefined ? [] : [title]), ...said, ...tellings];
  return [`${date}  ${id}`, ...below.map((line) => `    ${line}`)].join("\n");
}
