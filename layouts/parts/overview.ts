import { scaleLinear } from "d3-scale";
import { densityOf, type Bin, type Density } from "../../src/site/density.ts";
import { html, type Html } from "../../src/site/html.ts";
import { entryFile, type StoryPage } from "../../src/site/stories.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import { formatYears } from "../../src/site/ui/dates.ts";
import { barsPath } from "./bars-path.ts";
import { lanesOf, type Lane } from "./lanes.ts";

const barsHeight = 96; // pixels; x and widths are shares of the page's width
const axisHeight = 26;
const laneHeight = 40;

/**
 * How a story's entries lie in time, as bars that link to them, and what each outlet tells, in lanes. `layouts/assets/timeline.js` makes
 * the bars one stop for the Tab key; without it a link leads past them.
 */
export function renderOverview(page: StoryPage, ui: Ui): Html | false {
  const density = densityOf(page.story);
  if (!density) return false;
  const lanes = lanesOf(density, ui);
  const height = barsHeight + axisHeight + lanes.length * laneHeight;
  const entries = page.pages.shown.some(({ isBackground }) => isBackground)
    ? "background"
    : "timeline";
  return html`<figure class="overview">
    <noscript><a class="skip" href="#${entries}">${ui.words.overview.skip}</a></noscript>
    <svg
      width="100%"
      height="${height}"
      role="group"
      aria-labelledby="overview-title"
      aria-describedby="overview-desc"
    >
      <title id="overview-title">${ui.words.overview.title(spanOf(density))}</title>
      <desc id="overview-desc">${describe(density, lanes, ui)}</desc>
      ${renderAxis(density, height, ui)} ${renderBars(density, page, ui)}
      ${lanes.map((lane, index) => renderLane(lane, density, barsHeight + axisHeight + index * laneHeight))}
    </svg>
    <figcaption>
      ${caption(density, ui)} <span class="keys">${ui.words.overview.keys}</span>
    </figcaption>
  </figure>`;
}

function renderAxis({ ticks }: Density, height: number, { formatTick }: Ui): readonly Html[] {
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

function renderBars({ bins, grain }: Density, page: StoryPage, ui: Ui): readonly Html[] {
  const most = Math.max(...bins.map(({ events }) => events.length));
  const scale = scaleLinear().domain([0, most]).range([3, barsHeight]);
  return bins.map((bin) => {
    const [first] = bin.events;
    if (!first) return html``;
    const tall = Math.round(scale(bin.events.length));
    const [x, width] = [percent(bin.at + bin.width * 0.08), percent(bin.width * 0.84)];
    return html`<a href="${linkInto(bin, page)}"
      ><title>
        ${ui.words.overview.bar(nameOf(bin, grain, ui), ui.words.counts.entries(bin.events.length))}</title
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
      <path d="${barsPath(bins, counts, { most, height: 14 })}" /></svg
  ></g>`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function nameOf(
  { from }: Bin,
  grain: Density["grain"],
  { words, formatDay, formatTick }: Ui,
): string {
  switch (grain) {
    case "day":
      return formatDay(from);
    case "week":
      return words.overview.weekOf(formatDay(from));
    case "month":
      return formatTick(from, "month");
    case "year":
      return formatTick(from, "year");
    case "decade":
      return words.dates.years(formatTick(from, "year"));
  }
}

function spanOf({ bins }: Density): string {
  const [first, last] = [bins[0], bins.at(-1)];
  return first && last ? formatYears(first.from, last.to) : "";
}

function describe({ bins, grain }: Density, lanes: readonly Lane[], ui: Ui): string {
  const words = ui.words.overview;
  const most = bins.toSorted((a, b) => b.events.length - a.events.length)[0];
  const told = lanes.map(({ name, total }) => `${name} ${ui.formatNumber(total)}`).join(", ");
  return [
    words.oneBar[grain],
    ...(most ? [words.busiest(nameOf(most, grain, ui), ui.formatNumber(most.events.length))] : []),
    ...(lanes.length > 0 ? [words.told(told)] : []),
  ].join(" ");
}

function caption({ grain, outside }: Density, { words }: Ui): string {
  const left = outside === 0 ? [] : [words.overview.outside(outside)];
  return [words.overview.caption[grain], ...left].join(" ");
}
