import { createHash } from "node:crypto";

/**
 * One hash of several inputs in their order: 128 bits of a SHA-256 in base64url. Each is told apart from the next by its
 * length, so that "ab", "c" is not "a", "bc".
 */
export function hashOf(...inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const bytes = typeof input === "string" ? Buffer.from(input) : input;
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest("base64url").slice(0, 22);
}
