import { scaleLinear } from "d3-scale";
import { densityOf, type Bin, type Density } from "../../src/site/density.ts";
import { html, type Html } from "../../src/site/html.ts";
import { counted } from "../../src/site/words.ts";
import { entryFile, type StoryPage } from "../../src/site/stories.ts";
import { linkTo } from "../../src/site/urls.ts";
import { formatDay, formatTick, formatYears } from "./dates.ts";
import { lanesOf, type Lane } from "./lanes.ts";

const barsHeight = 96; // pixels; x and widths are shares of the page's width
const axisHeight = 26;
const laneHeight = 40;

/** How a story's entries lie in time, as bars that link to them, and what each outlet tells, in lanes. */
export function renderOverview(page: StoryPage): Html | false {
  const density = densityOf(page.story);
  if (!density) return false;
  const lanes = lanesOf(density);
  const height = barsHeight + axisHeight + lanes.length * laneHeight;
  return html`<figure class="overview">
    <svg
      width="100%"
      height="${height}"
      role="group"
      aria-labelledby="overview-title"
      aria-describedby="overview-desc"
    >
      <title id="overview-title">When it happened: ${spanOf(density)}</title>
      <desc id="overview-desc">${describe(density, lanes)}</desc>
      ${renderAxis(density, height)} ${renderBars(density, page)}
      ${lanes.map((lane, index) => renderLane(lane, density, barsHeight + axisHeight + index * laneHeight))}
    </svg>
    <figcaption>${caption(density)}</figcaption>
  </figure>`;
}

function renderAxis({ ticks }: Density, height: number): readonly Html[] {
  return ticks
    .filter(({ at }) => at <= 0.95)
    .map(({ at, day, grain }, index) => {
      const x = percent(at);
      return html`<g class="tick${index % 2 === 1 && " odd"}"
        ><line x1="${x}" x2="${x}" y1="0" y2="${height}" /><text
          x="${x}"
          dx="4"
          y="${barsHeight + 16}"
          >${formatTick(day, grain)}</text
        ></g
      >`;
    });
}

function renderBars({ bins, grain }: Density, page: StoryPage): readonly Html[] {
  const most = Math.max(...bins.map(({ events }) => events.length));
  const scale = scaleLinear().domain([0, most]).range([3, barsHeight]);
  return bins.map((bin) => {
    const [first] = bin.events;
    if (!first) return html``;
    const tall = Math.round(scale(bin.events.length));
    const [x, width] = [percent(bin.at + bin.width * 0.08), percent(bin.width * 0.84)];
    return html`<a href="${linkInto(bin, page)}"
      ><title>${nameOf(bin, grain)}: ${counted(bin.events.length, "entry", "entries")}</title
      ><rect class="hit" x="${x}" y="0" width="${width}" height="${barsHeight}" /><rect
        class="bar"
        x="${x}"
        y="${barsHeight - tall}"
        width="${width}"
        height="${tall}"
    /></a>`;
  });
}

/** To the weightiest of a bar's entries that stand on the story's page, else to the first elsewhere. */
function linkInto({ events }: Bin, page: StoryPage): string {
  const { file, pages } = page;
  const here = new Set(pages.shown);
  const [target] = events
    .filter((event) => here.has(event))
    .toSorted((a, b) => b.weight - a.weight)
    .concat(events);
  if (!target) return "#timeline";
  const place = entryFile(page, target.id);
  return place === file ? `#${target.id}` : linkTo(file, place, target.id);
}

function renderLane({ name, counts, most }: Lane, { bins }: Density, top: number): Html {
  const scale = scaleLinear().domain([0, most]).range([2, 14]);
  const bars = bins.map(({ at, width }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return "";
    const [x, wide] = [Math.round((at + width * 0.08) * 2000), Math.round(width * 0.84 * 2000)];
    return `M${x} 14h${wide}v-${Math.round(scale(count))}h-${wide}z`;
  });
  return html`<g class="lane"
    ><text x="0" y="${top + 16}">${name}</text
    ><svg
      x="0"
      y="${top + 22}"
      width="100%"
      height="14"
      viewBox="0 0 2000 14"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="${bars.join("")}" /></svg
  ></g>`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function nameOf({ from }: Bin, grain: Density["grain"]): string {
  switch (grain) {
    case "day":
      return formatDay(from);
    case "week":
      return `Week of ${formatDay(from)}`;
    case "month":
      return formatTick(from, "month");
    case "year":
      return formatTick(from, "year");
    case "decade":
      return `${formatTick(from, "year")}s`;
  }
}

function spanOf({ bins }: Density): string {
  const [first, last] = [bins[0], bins.at(-1)];
  return first && last ? formatYears(first.from, last.to) : "";
}

function describe({ bins, grain }: Density, lanes: readonly Lane[]): string {
  const most = bins.toSorted((a, b) => b.events.length - a.events.length)[0];
  const busiest = most ? ` Most entries: ${nameOf(most, grain)}, ${most.events.length}.` : "";
  const told = lanes.map(({ name, total }) => `${name} ${total}`).join(", ");
  return `One bar a ${grain}; each leads to its entries.${busiest}${lanes.length > 0 ? ` Entries that each outlet tells: ${told}.` : ""}`;
}

function caption({ grain, outside }: Density): string {
  const left =
    outside === 0
      ? ""
      : ` ${counted(outside, "entry", "entries")} before, after or too vague for it ${outside === 1 ? "is" : "are"} not drawn.`;
  return `Entries by ${grain}; a bar leads to its entries.${left}`;
}
