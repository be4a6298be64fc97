import { setTimeout } from "node:timers/promises";
import { launchBrowser } from "../test/browser/browser.ts";
import type { CountedWord } from "./search-words.ts";
import { serveCompressed } from "./serve-compressed.ts";

const quiet = 2000; // ms without an answer, behind which none comes

export interface Asked extends CountedWord {
  readonly requests: number;
  /** As they are sent, compressed. */
  readonly bytes: number;
  /** Milliseconds from the word to its first result, and to the last answer. */
  readonly first: number;
  readonly all: number;
}

/** What a word costs a reader who opens a site's search page, and has nothing of it yet. */
export async function askFor(
  words: readonly CountedWord[],
  site: string,
): Promise<readonly Asked[]> {
  const served = await serveCompressed(site);
  const browser = await launchBrowser();
  const asked: Asked[] = [];
  try {
    for (const word of words) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${served.address}search/`);
      await page.waitForLoadState("networkidle");
      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const start = performance.now();
      let last = start;
      page.on("requestfinished", () => void (last = performance.now()));
      await page.locator("input[name=q]").fill(word.word);
      await page.locator(".found li").first().waitFor({ timeout: 120_000 });
      const first = performance.now() - start;
      while (performance.now() - last < quiet) await setTimeout(quiet);
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      asked.push({ ...word, requests: sizes.length, bytes, first, all: last - start });
      await context.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
  return asked;
}
