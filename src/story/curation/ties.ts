import type { Act, Faults, Grouping } from "./curation.ts";

/** One account that a person joins to another, or sets apart from it. */
export interface Tie {
  readonly verb: Grouping["verb"];
  readonly id: string;
  readonly other: string;
  readonly line: number;
}

/** What joins and splits say of accounts by name, without contradiction. */
export interface Ties {
  /** In the order of `story.md`. */
  readonly ties: readonly Tie[];
  /** Accounts that are to stay with this one, itself among them. */
  readonly companions: (id: string) => ReadonlySet<string>;
}

/** Of two that contradict each other the first holds; the other is a fault. */
export function tiesOf(acts: readonly Act[], faults: Faults): Ties {
  const classes = new Map<string, Set<string>>();
  const companions = (id: string): Set<string> => classes.get(id) ?? new Set([id]);
  const unite = (one: string, two: string): void => {
    const all = companions(one).union(companions(two));
    for (const id of all) classes.set(id, all);
  };
  const apart: Tie[] = [];
  const partedBy = (one: string, two: string): Tie | undefined => {
    const [ones, twos] = [companions(one), companions(two)];
    return apart.find(
      ({ id, other }) => (ones.has(id) && twos.has(other)) || (twos.has(id) && ones.has(other)),
    );
  };
  const ties: Tie[] = [];
  for (const act of acts) {
    if (!("ids" in act)) continue;
    const { verb, id, line } = act;
    const leaving: string[] = [];
    for (const other of act.ids) {
      // What leaves an entry together is to stay so.
      const mate = verb === "join" ? id : leaving[0];
      const parted = mate === undefined ? undefined : partedBy(mate, other);
      const found = findFault({ verb, id, other, line }, companions(id), parted);
      if (found !== undefined) {
        faults.push({ line, message: `${id}: ${verb} names ${other}${found}` });
        continue;
      }
      const tie = { verb, id, other, line };
      ties.push(tie);
      if (mate !== undefined) unite(mate, other);
      if (verb === "split") {
        leaving.push(other);
        apart.push(tie);
      }
    }
  }
  return { ties, companions };
}

const keepOne = "expected one of the two; remove one, the first holds until then";

function findFault(
  { verb, id, other }: Tie,
  companions: ReadonlySet<string>,
  parted: Tie | undefined,
): string | undefined {
  if (id === other) return " itself, expected ids of others; remove it";
  if (parted)
    return `, but line ${parted.line} splits ${parted.other} from ${parted.id}, ${keepOne}`;
  if (verb === "split" && companions.has(other)) {
    return `, which an earlier line keeps together with it, ${keepOne}`;
  }
  return undefined;
}
