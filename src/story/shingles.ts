import { wordsIn } from "../locale/words.ts";

const size = 5; // words a shingle; runs of five words that two texts share by chance are rare in news

/** Hashes of all runs of five words, each once, in ascending order; case and punctuation do not count. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordsIn(text.normalize("NFKC").toLowerCase()).map((word) => hashOf(word));
  const hashes = new Uint32Array(Math.max(0, words.length - size + 1)).map((_, start) => {
    let hash = 0;
    for (let index = start; index < start + size; index += 1) {
      hash = mixed(Math.imul(hash, 31) + (words[index] ?? 0));
    }
    return hash;
  });
  hashes.sort();
  return hashes.filter((hash, index) => index === 0 || hash !== hashes[index - 1]);
}

/** How many hashes two ascending lists share. */
export function countShared(one: Uint32Array, two: Uint32Array): number {
  let [shared, a, b] = [0, 0, 0];
  while (a < one.length && b < two.length) {
    const [left = 0, right = 0] = [one[a], two[b]];
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return shared;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finalizer of MurmurHash3: every bit of the input reaches every bit of the hash. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
