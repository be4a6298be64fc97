import type { Archive } from "../../src/site/archive.ts";
import { isPageKind } from "../../src/site/pages.ts";
import { checkHeaders, checkRedirects } from "./checks/addresses.ts";
import { checkArticle, jsonLdIn } from "./checks/article.ts";
import { checkBibtex, checkCsl, checkRis } from "./checks/citations.ts";
import { checkJson, checkLines, checkRecord } from "./checks/data.ts";
import {
  checkCsv,
  checkIcs,
  checkJsonLd,
  checkTimelineJs,
  checkTimelineJson,
} from "./checks/exports.ts";
import { checkAtom, checkJsonFeed, checkRobots, checkSitemap } from "./checks/feeds.ts";
import { checkLinks, checkName, checkStory, checkTombstone } from "./checks/lists.ts";
import { checkPicture } from "./checks/picture.ts";
import { checkNotes, checkSearch } from "./checks/told.ts";
import { checkTree, type Shapes } from "./checks/tree.ts";
import type { Made } from "./made.ts";
import type { Page } from "./read-html.ts";

/** Files of one kind that a site has, and what must hold of each; a check throws where it does not. */
interface FileSink {
  readonly name: string;
  readonly holds: (made: Pick<Made, "file" | "kind">) => boolean;
  readonly check: (made: Made) => void | Promise<void>;
}

/** Whatever is written for a machine. */
export const fileSinks: readonly FileSink[] = [
  named("Atom", /(?:^|\/)feed\.xml$/u, checkAtom),
  named("JSON feed", /(?:^|\/)feed\.json$/u, checkJsonFeed),
  named("sitemap", /^sitemap[\w-]*\.xml$/u, checkSitemap),
  named("robots.txt", /^robots\.txt$/u, checkRobots),
  named("CSV", /\/timeline\.csv$/u, checkCsv),
  named("ICS", /\/timeline\.ics$/u, checkIcs),
  named("TimelineJS", /\/timelinejs\.json$/u, checkTimelineJs),
  named("timeline.json", /\/timeline\.json$/u, checkTimelineJson),
  named("BibTeX", /\.bib$/u, checkBibtex),
  named("RIS", /\.ris$/u, checkRis),
  named("CSL-JSON", /\.csl\.json$/u, checkCsl),
  named("record", /\/article\.md$/u, checkRecord),
  named("JSON Lines", /^data\/[\w-]+\.jsonl$/u, checkLines),
  named("list of JSON Lines", /^data\/index\.json$/u, checkJson),
  named("_redirects", /^_redirects$/u, checkRedirects),
  named("_headers", /^_headers$/u, checkHeaders),
  named("list of entries", /\/entries\.json$/u, checkJson),
];

function named(name: string, pattern: RegExp, check: FileSink["check"]): FileSink {
  return { name, check, holds: ({ file }) => pattern.test(file) };
}

/** Pages: the tree of all, and of some kinds what they show. */
const pageChecks: Partial<Record<Made["kind"], (made: Made, page: Page) => void>> = {
  article: checkArticle,
  story: (made, page) => {
    checkStory(made, page);
    const story = made.archive.stories.find(({ file }) => file === made.file);
    if (story) checkJsonLd(story, jsonLdIn(page.elements));
  },
  tombstone: checkTombstone,
  name: checkName,
};

export function pageSink(shapes: Shapes): FileSink {
  return {
    name: "page",
    holds: ({ kind, file }) => isPageKind(kind) && file.endsWith(".html"),
    check: (made) => {
      const page = checkTree(made, shapes);
      checkLinks(made, page);
      pageChecks[made.kind]?.(made, page);
    },
  };
}

/** What is no file, of a whole archive. */
export const otherSinks: readonly {
  readonly name: string;
  readonly check: (archive: Archive) => void;
}[] = [
  { name: "notes and terminal", check: checkNotes },
  { name: "search index", check: checkSearch },
  { name: "share picture", check: checkPicture },
];
