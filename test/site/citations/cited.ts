import { toCsl, type CslItem } from "../../../src/site/citations/csl.ts";
import { articleOf } from "../../read/raw-file.ts";
import { articleFile } from "../../../src/site/urls.ts";
import type { Published } from "../../../src/site/addresses.ts";

export interface Given {
  readonly path?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly day?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly publish?: "excerpt";
}

/** An article about rain that its sidecar says all of. */
export function published({ path = "rain/bay.txt", ...said }: Given = {}): Published {
  const article = articleOf("Rain falls\n\nIt rained in the town all night, and the river rose.", {
    path,
    sidecar: JSON.stringify(said),
  });
  return {
    article,
    inputs: path,
    file: articleFile(path),
    stories: ["rain"],
    isExcerpt: said.publish === "excerpt",
    words: "",
    size: 0,
    isListed: true,
  };
}

export function cited(given: Given = {}, url?: string): CslItem {
  return toCsl(published(given), url === undefined ? {} : { url });
}

/** Every fact that a citation has. */
export const known = {
  title: "Rain falls",
  outlet: "The Bay Post",
  authors: ["Jane Doe", "The Weather Desk"],
  day: "2019-05-03",
  url: "https://bay.example/rain",
} as const;
