import type { Event, Story } from "../../types.ts";
import { formatCsv } from "./csv.ts";
import type { Exported } from "./exported.ts";
import { formatIcs, isInCalendar } from "./ics.ts";
import { formatJson } from "./json.ts";
import { formatTimelineJs } from "./timelinejs.ts";

interface Format {
  /** Of the file beside the story's page. */
  readonly name: string;
  /** What a link to it says in every language; a calendar has a word of the interface. */
  readonly label?: string;
  /** Whether it can hold an entry. */
  readonly holds: (event: Event) => boolean;
  readonly format: (exported: Exported) => string;
}

const formats: readonly Format[] = [
  { name: "timeline.json", label: "JSON", holds: () => true, format: formatJson },
  { name: "timeline.csv", label: "CSV", holds: () => true, format: formatCsv },
  { name: "timeline.ics", holds: isInCalendar, format: formatIcs },
  { name: "timelinejs.json", label: "TimelineJS", holds: () => true, format: formatTimelineJs },
];

/** Those that would hold an entry of the story: a calendar of none is no calendar to RFC 5545. */
export function formatsOf({ events }: Story): readonly Format[] {
  return formats.filter(({ holds }) => events.some((event) => holds(event)));
}
