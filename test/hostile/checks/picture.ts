import { deepEqual } from "node:assert/strict";
import type { Archive } from "../../../src/site/archive.ts";
import { drawableText } from "../../../src/site/share/font.ts";
import { formatPicture } from "../../../src/site/share/picture.ts";
import { storyPicture } from "../../../src/site/share/pictures.ts";
import { below, readXml } from "../read-xml.ts";

const known: ReadonlySet<string> = new Set(["rect", "path", "text"]);

const seen = new Set<string>();
const oneOf = 12; // each line takes several drawings to measure

/** A story's picture is well-formed and has no other elements than its own; its title stands in it, or the beginning. */
export function checkPicture(archive: Archive): void {
  for (const page of archive.stories) {
    if (seen.has(page.story.title)) continue;
    seen.add(page.story.title);
    if (seen.size % oneOf !== 0) continue;
    const whole = storyPicture(page, archive);
    const picture = { ...whole, names: whole.names.slice(0, 2) };
    const svg = readXml(formatPicture(picture).markup);
    deepEqual(
      svg.children.filter(({ name, children }) => !known.has(name) || children.length > 0),
      [],
    );
    const lines = below(svg, "text")
      .map(({ text }) => text)
      .join(" ");
    const title = drawableText(picture.title)?.split(" ", 1)[0] ?? "";
    if (!lines.replaceAll(" ", "").includes(title.slice(0, 8)))
      throw new Error(`no ${title} in ${lines}`);
  }
}
