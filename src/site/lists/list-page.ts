import type { Day } from "../../day.ts";

export const mostOnList = 60; // articles of a list that is one page

/** All that a list of articles says, its links relative to it. */
export interface ListPage {
  readonly file: string;
  /** What the page is of: an outlet, a story, a month. */
  readonly heading: string;
  /** What stands above the heading: where the page belongs. */
  readonly above: readonly Link[];
  readonly lede: string;
  /** Whether all of them stand here, or only the newest. */
  readonly isWhole: boolean;
  /** The newest first; undated ones last. */
  readonly articles: readonly ListItem[];
  /** Pages of a stretch of time each, the newest first. */
  readonly periods: readonly Period[];
  /** Earlier and later pages of the same list. */
  readonly before?: Link;
  readonly after?: Link;
  /** Whether feeds lie beside it: an outlet's do, where an article of it is dated. */
  readonly hasFeeds: boolean;
  /** Of an outlet: the stories that it tells. */
  readonly stories: readonly Link[];
}

export interface Link {
  readonly title: string;
  readonly href: string;
}

export interface ListItem extends Link {
  /** BCP 47, of the title. */
  readonly language?: string;
  readonly outlet?: string;
  readonly day?: Day;
  readonly stories: readonly Link[];
}

/** A year or a month of a list; `date` is EDTF, absent for what is undated. */
export interface Period {
  readonly date?: string;
  readonly href: string;
  readonly total: number;
}
