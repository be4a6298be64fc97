import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeControls, sortNotes } from "../notes.ts";
import { decodeInPlace } from "../read/encoding.ts";
import { isHtml } from "../read/read.ts";
import { plainText } from "../record/plain-text.ts";
import { cleanFile, readRawFile, readSettings } from "../site/files.ts";
import { findTimes } from "../time/find-times.ts";
import type { TimeMention } from "../types.ts";
import { splitSentences } from "../time/sentences.ts";
import { findArticles } from "./paths.ts";
import { talkNotes, type Run } from "./run.ts";

export const times: Run = async ({ paths, json, date }, world) => {
  const { files, notes } = findArticles(paths, world.standsIn);
  const all = [...notes];
  for (const { shown, archive, path } of files) {
    const cleaned = cleanFile(readRawFile(archive, path, readSettings(archive)));
    const refusals = cleaned.notes.filter(({ refused }) => refused);
    all.push(...refusals.map((note) => ({ ...note, path: note.path.replace(path, () => shown) })));
    if (!cleaned.article) continue;
    // Offsets are into the text as it stands; a page's text is its body, for between tags there is none.
    const encoding = cleaned.article.facts.encoding?.value ?? "utf-8";
    const text = isHtml(path)
      ? plainText(cleaned.article.body)
      : decodeInPlace(readFileSync(join(archive.folder, path)), encoding);
    const anchor = date ?? cleaned.article.facts.day?.value;
    for (const mention of findTimes(splitSentences(text), anchor)) {
      world.out(
        json
          ? escapeControls(JSON.stringify({ path: shown, ...mention }))
          : `${shown}:${inWords(mention)}`,
      );
    }
  }
  return talkNotes(sortNotes(all), world);
};

/** `12-18: Tuesday = DATE 2021-11-02 (weekday, counted from the article's day)` */
function inWords({ start, end, text, type, value, rule, against }: TimeMention): string {
  const source =
    against?.by === "text" ? `"${against.said ?? against.value}"` : "the article's day";
  const counted = against ? `, counted from ${source}` : "";
  return `${start}-${end}: ${text.replaceAll(/\s+/gu, " ")} = ${type} ${value} (${rule}${counted})`;
}
