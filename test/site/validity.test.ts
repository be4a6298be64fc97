import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/site/publish.ts";
import { folderOf, project, runDateline } from "../cli/run-dateline.ts";
import { largeStory } from "./large-story.ts";
import { nastyHtml } from "./nasty-archive.ts";

const rules = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    "doctype-style": "off",
    "require-sri": "off", // everything is the site's own
    "long-title": "off", // an article's title is its outlet's
    "no-redundant-role": "off", // a table that CSS makes cards keeps its roles only so
    "prefer-native-element": "off",
    "wcag/h32": "off", // what is chosen in the timeline's filter holds at once
  },
});

const archives: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["the seeds", {}, join(project, "articles")],
  ["a long story", largeStory(280), "articles"],
  ["texts of every kind", nastyHtml, "articles"],
];

test.for(archives)(
  "every page of %s is valid HTML",
  { timeout: 120_000 },
  async ([, files, archive]) => {
    const folder = folderOf(files);
    runDateline(folder, "build", archive);
    const site = join(folder, "_site");
    const pages = filesBelow(site).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(8);
    const found: string[] = [];
    for (const page of pages) {
      const { results } = await rules.validateString(readFileSync(join(site, page), "utf8"));
      const messages = results.flatMap((each) => each.messages);
      found.push(
        ...messages.map(({ ruleId, line, message }) => `${page}:${line}: ${ruleId}: ${message}`),
      );
    }
    expect(found).toEqual([]);
  },
);
