const closed = /(?<!\bmin)[.!?…]["”’»)]{0,2}$/u; // "4 min." ends a reading time
// Small words of names, places and roles: "Jane Doe, editor of the Bay Post and the Cape Times in Port Ann."
const small = /^(?:a|an|and|at|by|de|der|des|du|et|for|from|in|la|le|of|on|the|to|und|van|von|y)$/u;
const fewestLower = 3; // words; with the small ones left out a byline or dateline with a full stop has one or two

/** Whether a line is a sentence of a text, whatever names and dates it holds: no fact may take it out of a body. */
export function isSentence(line: string): boolean {
  const text = line.trim();
  if (!closed.test(text)) return false;
  return text.split(/\s+/u).filter((word) => isLower(word)).length >= fewestLower;
}

function isLower(word: string): boolean {
  return /^["“‘'(]*\p{Ll}{2}/u.test(word) && !small.test(word);
}

// "BAY CITY (Agency) - The", behind which a text goes on.
const lead = /\(\p{Lu}[\p{L} ]{1,20}\)\s?[-–—]{1,2}\s*\S/u;

export function hasLead(line: string): boolean {
  return lead.test(line);
}

/** Whether words of the text stand on the line, whatever else does. */
export function isRunOn(line: string): boolean {
  return isSentence(line) || hasLead(line);
}
