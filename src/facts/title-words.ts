/** Letters and digits alone, in lower case. */
export function folded(text: string): string {
  return wordsIn(text).join("");
}

export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of their words that two titles have in common; 1 where one begins the other. */
export function agreement(heading: string, name: string): number {
  const [one, other] = [folded(heading), folded(name)];
  if (one === "" || other === "") return 0;
  const [ours, theirs] = [wordsIn(heading), wordsIn(name)];
  if (other.startsWith(one) && ours.length > 1) return 1;
  const common = ours.filter((word) => theirs.includes(word)).length;
  return (2 * common) / (ours.length + theirs.length);
}
