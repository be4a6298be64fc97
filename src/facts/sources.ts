import type { Page } from "../read/html/page.ts";
import type { Block, Fact, SaidIn, Sidecar } from "../types.ts";

/** What facts are read from. */
export interface FactSources {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Indexes of the blocks that no rule cuts, in order, front matter aside. */
  readonly open: readonly number[];
  /** The block that the body begins with, where that is known; else it is estimated. */
  readonly start?: number;
  readonly sidecar: Sidecar;
  /** Where a key of it was said: in a sidecar or in the file's own front matter. */
  readonly saidIn: SaidIn;
  readonly encoding: Fact<string>;
  /** What the markup says, if there is any. */
  readonly page?: Page;
  readonly outlet?: Fact<string>;
  /** The archive's language, for what no text tells. */
  readonly language?: string;
}
