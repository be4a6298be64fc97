// What stages say of their evidence, which stays English in records.
const phrases: readonly (readonly [english: RegExp, russian: string])[] = [
  [/^valid UTF-8$/u, "правильный UTF-8"],
  [/^byte order mark$/u, "метка порядка байтов"],
  [/^UTF-8 but for (\d+) broken bytes$/u, "UTF-8, кроме испорченных байтов: $1"],
  [/^zeros in every second place$/u, "нули на каждом втором месте"],
  [/^frequencies of its bytes \((.*)\)$/u, "частоты байтов ($1)"],
  [/^element of a date$/u, "элемент с датой"],
];

/** In Russian what a stage says of its evidence; a name of markup stays as it is. */
export function evidenceInRussian(text: string): string {
  const found = phrases.find(([english]) => english.test(text));
  return found ? text.replace(...found) : text;
}
