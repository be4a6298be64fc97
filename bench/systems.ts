import { outlets } from "../src/outlets/outlets.ts";
import { clean } from "../src/pipeline.ts";
import { plainText } from "../src/record/plain-text.ts";
import { isArticle } from "../src/site/folder.ts";
import type { Input } from "./pages.ts";

/** What a system says of a page. */
export interface Found {
  readonly body: string;
  readonly title?: string | undefined;
  readonly authors?: string | undefined;
  /** Begins with `YYYY-MM-DD` where it names a day. */
  readonly date?: string | undefined;
}

export interface System {
  readonly name: string;
  readonly input: Input;
  /** Whether it looks for title, authors and day at all. */
  readonly findsFacts: boolean;
  /** Undefined where it does not read the page. */
  extract(page: Uint8Array): Found | undefined | Promise<Found | undefined>;
}

/** This project's pipeline, told nothing but the page: no address, no sidecar, no telling file name. */
function dateline(input: Input): System {
  const path = input === "text" ? "page.txt" : "page.html";
  return {
    name: "Dateline",
    input,
    findsFacts: true,
    extract: (bytes) => {
      const article = isArticle(path) ? clean({ path, bytes, outlets }).article : undefined;
      if (!article) return undefined;
      const { title, authors, day } = article.facts;
      // The lead's first words stand in for a title that was not found.
      const isFound = title.evidence.some(({ kind }) => kind !== "lead");
      return {
        body: plainText(article.body),
        title: isFound ? title.value : undefined,
        authors: authors?.value.join(", "),
        date: day?.value,
      };
    },
  };
}

const everything: System = {
  name: "everything kept",
  input: "text",
  findsFacts: false,
  extract: (bytes) => ({ body: new TextDecoder().decode(bytes) }),
};

export const ownSystems: readonly System[] = [dateline("text"), dateline("HTML"), everything];
