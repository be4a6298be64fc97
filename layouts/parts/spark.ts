import { densityOf } from "../../src/site/density.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { StoryPage } from "../../src/site/stories.ts";
import { barsPath } from "./bars-path.ts";

const height = 28; // pixels

/** How a story's entries lie in time, small and without words: what it shows is said beside it. */
export function renderSpark({ story }: StoryPage): Html | false {
  const density = densityOf(story);
  if (!density) return false;
  const counts = density.bins.map(({ events }) => events.length);
  return html`<svg
    class="spark"
    width="100%"
    height="${height}"
    viewBox="0 0 2000 ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d="${barsPath(density.bins, counts, { most: Math.max(...counts), height })}" />
  </svg>`;
}
