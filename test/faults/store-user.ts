import { argv, exit } from "node:process";
import { Store } from "../../src/site/kept/store.ts";
import { randomOf } from "./scale.ts";

/** A value that tells whose it is, and is long enough to take several pages of a store. */
export function valueOf(key: string): string {
  return `${key} `.repeat(1 + ((key.length * 997) % 800));
}

/** Uses a store as builds do, `store-user.ts FILE SEED ROUNDS`; ends with 3 if it was given a value that nobody put under its key. */
if (import.meta.main) {
  const [file = "", seed, rounds] = argv.slice(2);
  const random = randomOf(Number(seed));
  const keyOf = (): string => "k".repeat(1 + random() * 60);
  for (let round = 0; round < Number(rounds); round += 1) {
    const store = new Store(file, () => undefined);
    for (let each = 0; each < 20; each += 1) {
      const key = keyOf();
      const found = store.get(key);
      if (found !== undefined && found !== valueOf(key)) exit(3);
      store.change(
        [key, keyOf()].map((one) => [one, valueOf(one)]),
        random() < 0.3 ? [keyOf()] : [],
      );
    }
    store.close();
  }
}
