/** One item of two lists that are compared: in both, in the first alone, or in the second alone. */
export interface Aligned {
  readonly in: "both" | "first" | "second";
  readonly item: string;
}

const mostCells = 1_000_000; // of a table of two bytes each

/**
 * Two lists as one, with as many items as can be that both have in the same order (a longest common subsequence). Lists that
 * are too long for it count as wholly different between their equal ends.
 */
export function align(first: readonly string[], second: readonly string[]): readonly Aligned[] {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) {
    start += 1;
  }
  let end = 0;
  const most = Math.min(first.length, second.length) - start;
  while (end < most && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  return [
    ...of("both", first.slice(0, start)),
    ...alignMiddle(
      first.slice(start, first.length - end),
      second.slice(start, second.length - end),
    ),
    ...of("both", first.slice(first.length - end)),
  ];
}

function alignMiddle(first: readonly string[], second: readonly string[]): readonly Aligned[] {
  const wide = second.length + 1;
  if ((first.length + 1) * wide > mostCells)
    return [...of("first", first), ...of("second", second)];
  // Of the lists from an item on: how many items they have in common.
  const common = new Uint16Array((first.length + 1) * wide);
  const at = (one: number, two: number): number => common[one * wide + two] ?? 0;
  for (let one = first.length - 1; one >= 0; one -= 1) {
    for (let two = second.length - 1; two >= 0; two -= 1) {
      common[one * wide + two] =
        first[one] === second[two]
          ? at(one + 1, two + 1) + 1
          : Math.max(at(one + 1, two), at(one, two + 1));
    }
  }
  const aligned: Aligned[] = [];
  let [one, two] = [0, 0];
  while (one < first.length && two < second.length) {
    if (first[one] === second[two]) {
      aligned.push({ in: "both", item: first[one] ?? "" });
      one += 1;
      two += 1;
    } else if (at(one + 1, two) >= at(one, two + 1)) {
      aligned.push({ in: "first", item: first[one] ?? "" });
      one += 1;
    } else {
      aligned.push({ in: "second", item: second[two] ?? "" });
      two += 1;
    }
  }
  return [...aligned, ...of("first", first.slice(one)), ...of("second", second.slice(two))];
}

function of(where: Aligned["in"], items: readonly string[]): readonly Aligned[] {
  return items.map((item) => ({ in: where, item }));
}
