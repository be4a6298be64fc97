import type { Said, Telling } from "./tellings.ts";
import type { Vocabulary } from "./vocabulary.ts";

const ownLift = 2; // times as often as in the story
const fewestOrigins = 4; // less, and a term is of most by chance

interface Lift {
  readonly times: number;
  /** Its logarithm; 0 where it is less than once. */
  readonly nats: number;
}

/** What the accounts of one date have in common, and how much each term of theirs tells of it. */
export class DateTerms {
  readonly #accounts = new Map<string, number>();
  readonly #origins = new Map<string, Set<string>>();
  readonly #vocabulary: Vocabulary;
  readonly #tellings: number;
  readonly #everyone: number;
  readonly #lifts = new Map<string, Lift>();

  constructor(tellings: readonly Telling[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#tellings = tellings.length;
    this.#everyone = new Set(tellings.map(({ member }) => member.account.origin)).size;
    for (const { said, member } of tellings) {
      for (const key of said.keys()) {
        this.#accounts.set(key, (this.#accounts.get(key) ?? 0) + 1);
        const origins = this.#origins.get(key);
        if (origins) origins.add(member.account.origin);
        else this.#origins.set(key, new Set([member.account.origin]));
      }
    }
  }

  /** How much more often the date's accounts say it than the story's sentences. */
  #lift(key: string): Lift {
    const known = this.#lifts.get(key);
    if (known) return known;
    const times = (this.#accounts.get(key) ?? 0) / this.#tellings / this.#vocabulary.share(key);
    const lift = { times, nats: Math.max(0, Math.log(times)) };
    this.#lifts.set(key, lift);
    return lift;
  }

  isShared(key: string): boolean {
    return (this.#accounts.get(key) ?? 0) > 1;
  }

  /** What sharing it tells, in nats: less the more of the date's accounts say it, for on a full day much is shared by chance. */
  strength(key: string, { tells, near }: Said): number {
    return Math.min(tells, this.#lift(key).nats) * near;
  }

  /** Whether it is a word, no name and no number, that the date has much oftener than the story. */
  isOwn(key: string, { isName }: Said): boolean {
    return !isName && !/^[#@]/u.test(key) && this.#lift(key).times >= ownLift;
  }

  /** Share of the date's origins, beside the two that are compared, that say it. */
  dominance(key: string): number {
    if (this.#everyone < fewestOrigins) return 0;
    return Math.max(0, (this.#origins.get(key)?.size ?? 0) - 2) / this.#everyone;
  }
}
