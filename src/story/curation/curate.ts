import type { Story } from "../../types.ts";
import { compareEntries, settingOf } from "../entry.ts";
import type { Curation, Fault } from "./curation.ts";
import { decide } from "./decide.ts";
import { findKnownActs } from "./known-acts.ts";
import { toOwnEntries } from "./own-entries.ts";
import { regroup } from "./regroup.ts";

export interface CuratedStory {
  readonly story: Story;
  /** By line. */
  readonly faults: readonly Fault[];
}

/**
 * A story as a person wants it told. An act follows the account that it names into whatever entry holds it, so what articles
 * come later and which of them comes first changes nothing in it; an act that is not done is a fault.
 */
export function curate(story: Story, { entries, acts }: Curation): CuratedStory {
  const setting = settingOf(story.articles);
  const faults: Fault[] = [];
  const own = toOwnEntries(entries, setting, faults);
  const known = findKnownActs(acts, story.events, own, faults);
  const grouped = regroup(story.events, known, setting, faults);
  const { shown, hidden } = decide(grouped, known, setting, faults);
  const events = [...shown, ...own].toSorted(compareEntries);
  return {
    story: { ...story, events, ...(hidden.length > 0 && { hidden }) },
    faults: faults.toSorted((a, b) => a.line - b.line),
  };
}
