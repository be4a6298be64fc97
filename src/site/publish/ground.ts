import { existsSync, lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../../notes.ts";

/**
 * The output folder as it is found: what is there that no build made is neither written through nor over. Folders that were looked
 * at once are not looked at again.
 */
export class Ground {
  readonly #root: string;
  readonly #shown: string;
  readonly #folders = new Set<string>(["."]);

  /** `root` is a real path; `shown` is the same as the person wrote it. */
  constructor(root: string, shown: string) {
    this.#root = root;
    this.#shown = shown;
  }

  /** Throws UserError where something else is than nothing or, for one that a build wrote, a file. */
  refuseForeign(file: string, isOurs: boolean): void {
    const refused = this.#foreignAbove(dirname(file));
    if (refused !== undefined) throw this.#refusal(refused, "no folder");
    const there = lstatSync(join(this.#root, file), { throwIfNoEntry: false });
    if (there && !there.isFile()) throw this.#refusal(file, "no file");
    if (there && !isOurs) throw this.#refusal(file, "a file that no build wrote");
  }

  /** Whether a file lies there, and no link on the way to it. */
  holds(file: string): boolean {
    if (this.#foreignAbove(dirname(file)) !== undefined) return false;
    return lstatSync(join(this.#root, file), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** The first of the folders down to this one that is not there. */
  firstMissing(folder: string): string | undefined {
    if (this.#folders.has(folder)) return undefined;
    const above = this.firstMissing(dirname(folder));
    if (above !== undefined) return above;
    return existsSync(join(this.#root, folder)) ? undefined : folder;
  }

  /** The first of the folders down to this one that is something else. */
  #foreignAbove(folder: string): string | undefined {
    if (this.#folders.has(folder)) return undefined;
    const above = this.#foreignAbove(dirname(folder));
    if (above !== undefined) return above;
    const there = lstatSync(join(this.#root, folder), { throwIfNoEntry: false });
    if (there && !there.isDirectory()) return folder;
    if (there) this.#folders.add(folder);
    return undefined;
  }

  #refusal(path: string, found: string): UserError {
    return new UserError(
      `${this.#shown}/${path}: site: ${found}, expected nothing or a page of an earlier build; remove it or choose another --output`,
    );
  }
}
