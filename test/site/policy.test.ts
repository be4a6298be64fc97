import { join } from "node:path";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { expect, test } from "vitest";
import { metaPolicy } from "../../src/site/headers.ts";
import { folderOf, project } from "../cli/run-dateline.ts";
import { buildIn } from "./built.ts";
import { largeStory } from "./large-story.ts";
import { nastyHtml } from "./nasty-archive.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

function elementsIn(node: Node): readonly Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node
    ? [...own, ...node.childNodes.flatMap((child) => elementsIn(child))]
    : own;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** What a strict policy would not let an element do. */
function faultsOf(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const named = attrs.filter(({ name }) => name === "style" || name.startsWith("on"));
  const isInline =
    tagName === "style" ||
    (tagName === "script" &&
      attribute(element, "src") === undefined &&
      attribute(element, "type") !== "application/ld+json");
  const isScheme = attrs.some(
    ({ name, value }) =>
      ["href", "src", "action", "formaction"].includes(name) &&
      /^(?:javascript|data):/iu.test(value),
  );
  return [
    ...named.map(({ name }) => `${tagName} ${name}`),
    ...(isInline ? [`${tagName} without src`] : []),
    ...(isScheme ? [`${tagName} of a scheme of its own`] : []),
  ];
}

const archives: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["the seeds", {}, join(project, "articles")],
  ["a long story", largeStory(60), "articles"],
  ["texts of every kind, with a page that moved", moved(nastyHtml), "articles"],
];

function moved(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...files, "articles/harbour/b.txt.yaml": "formerly: [old/b]\n" };
}

test.for(archives)(
  "every page of %s says its policy first, and nothing in it is against it",
  ([, files, archive]) => {
    const { site } = buildIn(folderOf(files), archive);
    const pages = [...site].filter(([file]) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(8);
    for (const [file, markup] of pages) {
      const elements = elementsIn(parse(markup));
      const head = elements.find(({ tagName }) => tagName === "head");
      const [charset, policy] = head?.childNodes.filter((each) => "tagName" in each) ?? [];
      expect(charset && attribute(charset, "charset"), `at ${file}`).toBe("utf-8");
      expect(policy && attribute(policy, "http-equiv"), `at ${file}`).toBe(
        "Content-Security-Policy",
      );
      expect(policy && attribute(policy, "content"), `at ${file}`).toBe(metaPolicy(file));
      expect(
        elements.flatMap((each) => faultsOf(each)),
        `at ${file}`,
      ).toEqual([]);
    }
  },
);
