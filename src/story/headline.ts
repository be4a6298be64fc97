import type { Event } from "../types.ts";

/** What an entry is called: a person's title, else the words that say it best, else what a person wrote. */
export function headlineOf({ curated, summary }: Event): string {
  return curated?.title ?? summary?.words ?? curated?.text ?? "";
}
