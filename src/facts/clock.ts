const form =
  /(?<!\d)(?<hour>\d{1,2})(?:[:.hH時시] ?(?<minute>\d{2})(?!\d)(?:[:.分분]?\d{0,2}(?:\.\d{1,6})?)?분?)(?: ?(?<half>[apAP])\.?[mM]\.?(?!\p{L}))?(?: ?(?:Z|\(?[A-Z]{2,5}\)?|(?:(?:UTC|GMT) ?)?[+-]\d{1,2}:?\d{2}))?/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** A time of day and where it stands in a text; `time` is absent where there is no such hour. */
export interface FoundClock {
  readonly start: number;
  readonly end: number;
  /** `HH:MM`. */
  readonly time?: string;
}

export function findClock(text: string): FoundClock | undefined {
  const match = form.exec(text);
  if (!match?.groups) return undefined;
  const time = timeIn(match.groups);
  const place = { start: match.index, end: match.index + match[0].length };
  return time === undefined ? place : { ...place, time };
}

export function clockAt(text: string): string | undefined {
  return findClock(text)?.time;
}

function timeIn({ hour, minute, half }: Groups): string | undefined {
  if (hour === undefined || minute === undefined || Number(minute) > 59) return undefined;
  const printed = Number(hour);
  if (half !== undefined && (printed < 1 || printed > 12)) return undefined;
  const hours =
    half === undefined ? printed : (printed % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hours > 23 ? undefined : `${String(hours).padStart(2, "0")}:${minute}`;
}
