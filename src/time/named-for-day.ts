const things =
  "Movement|Youth|Square|Street|Avenue|Road|University|Hospital|Stadium|Brigades?|Party|City|Park|Revolution|Coalition|Front|Foundation|Airport|Palace";
const thing = new RegExp(
  String.raw`^\s(?:\p{Lu}\p{Ll}{1,20}\s)?(?:[Bb]ridge|movement|${things})(?!\p{L})`,
  "u",
);

/**
 * Whether a day of the month that ends there is part of a name: "the 6 October Bridge", "the April 6 Movement". What the place or
 * the group is called for, the text does not tell.
 */
export function isNaming(sentence: string, end: number): boolean {
  return thing.test(sentence.slice(end, end + 60));
}
