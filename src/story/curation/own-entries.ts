import { shortHash } from "../../record/anchors.ts";
import type { Event } from "../../types.ts";
import { isBackground, type Setting } from "../entry.ts";
import type { Faults, OwnEntry } from "./curation.ts";

/** The entries that a person wrote. Pinned, since nobody writes an entry to have it left out; the texts give it no weight. */
export function toOwnEntries(
  entries: readonly OwnEntry[],
  setting: Setting,
  faults: Faults,
): readonly Event[] {
  const byId = new Map<string, Event>();
  for (const { date, text, source, line } of entries) {
    const id = `e-${shortHash(["story.md", date, text].join("\n"))}`;
    if (byId.has(id)) {
      const message = "entries: this entry stands there twice, expected once; remove one";
      faults.push({ line, message });
      continue;
    }
    byId.set(id, {
      id,
      aliases: [],
      date,
      accounts: [],
      origins: 0,
      isBackground: isBackground(date, setting),
      weight: 0,
      parts: {},
      joined: [],
      curated: { text, source, isPinned: true },
    });
  }
  return [...byId.values()];
}
