import type { Archive } from "../../src/site/archive.ts";
import { entryFile, type StoryPage } from "../../src/site/stories.ts";
import { html, type Html } from "../../src/site/html.ts";
import { outletOf, outletsOf } from "../../src/site/outlets.ts";
import { uiOf, type Ui } from "../../src/site/ui/ui.ts";
import { linkTo } from "../../src/site/urls.ts";
import type { Difference } from "../../src/story/differences.ts";
import type { Event } from "../../src/types.ts";
import { renderAccount } from "./account.ts";
import { renderEdtf } from "./dates.ts";

/** Where a comparison stands. */
export interface Comparing {
  readonly archive: Archive;
  readonly page: StoryPage;
  /** The file of its page. */
  readonly from: string;
  /** What accounts of an entry do not agree in, by its id; only of entries in which there is something. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
}

/** The anchor of an entry on a page that compares. */
export function comparedId({ id }: Event): string {
  return id.replace(/^e-/u, "c-");
}

/** An entry that several outlets tell: their words side by side, in the order of the outlets, and what differs. */
export function renderCompared(
  event: Event,
  outlets: readonly string[],
  comparing: Comparing,
): Html {
  const differences = comparing.differences.get(event.id) ?? [];
  const ui = uiOf(comparing.archive.settings);
  const sides = outlets.flatMap((outlet) => {
    const own = event.accounts.flatMap((account, index) =>
      outletOf(account, ui) === outlet ? [index] : [],
    );
    return own.length > 0 ? [{ outlet, own }] : [];
  });
  return html`<article class="compared" id="${comparedId(event)}" tabindex="-1">
    ${heading(event, comparing)}
    ${
      differences.length > 0 &&
      html`<ul class="differences">
        ${differences.map((each) => renderDifference(each, event, ui))}
      </ul>`
    }
    <div class="sides">
      ${sides.map(({ outlet, own }) => renderSide(outlet, chosenOf(own, event, differences), own.length, { ...comparing, event, differences }))}
    </div>
  </article> `;
}

function heading(event: Event, { archive, page, from }: Comparing): Html {
  const { id, date, time, curated } = event;
  const link = linkTo(from, page.file, id);
  return html`<h3>
    <a href="${link}"
      >${uiOf(archive.settings).formatEdtf(date)}${time !== undefined && `, ${time}`}</a
    >${curated?.title !== undefined && html`: <span dir="auto">${curated.title}</span>`}
  </h3>`;
}

const mostOfOutlet = 2; // accounts that are quoted of one outlet, where they differ in what they say

/** Of one outlet's accounts, by their index, those that differ from others and among themselves; else the summary, else the first. */
function chosenOf(
  own: readonly number[],
  { summary }: Event,
  differences: readonly Difference[],
): readonly number[] {
  const sides = differences.flatMap((difference) => difference.sides);
  const differing = new Map(
    sides
      .filter(({ account }) => own.includes(account))
      .map(({ value, account }) => [value, account]),
  );
  if (differing.size > 0) return [...new Set(differing.values())].slice(0, mostOfOutlet);
  return own
    .filter((index) => index === summary?.account)
    .concat(own)
    .slice(0, 1);
}

interface Side extends Omit<Comparing, "differences"> {
  readonly event: Event;
  readonly differences: readonly Difference[];
}

function renderSide(outlet: string, shown: readonly number[], total: number, side: Side): Html {
  const { archive, page, from, event, differences } = side;
  const rest = total - shown.length;
  const full = entryFile(page, event.id);
  return html`<section class="side">
    <h4 dir="auto">${outlet}</h4>
    ${shown.map((index) => {
      const account = event.accounts[index];
      const differs = differences.flatMap(({ sides }) =>
        sides.flatMap((each) => (each.account === index && each.within ? [each.within] : [])),
      );
      return (
        account && renderAccount({ account, event, archive, from, differs, isUnderItsName: true })
      );
    })}
    ${rest > 0 && html`<p class="facts"><a href="${linkTo(from, full, event.id)}">${uiOf(archive.settings).words.counts.moreAccounts(rest)}</a></p>`}
  </section>`;
}

function renderDifference({ kind, sides }: Difference, { accounts }: Event, ui: Ui): Html {
  const byValue = Map.groupBy(sides, ({ value }) => value);
  const parts = [...byValue.values()].map((own) => {
    const tellings = own.flatMap(({ account }) => accounts[account] ?? []);
    const names = [...outletsOf({ accounts: tellings }, ui)];
    return html`<li>
      <span class="said" dir="auto">${own[0]?.said}</span>
      ${names.map((name, index) => html`${index > 0 && ", "}<bdi>${name}</bdi>`)}
    </li> `;
  });
  return html`<li>
    <span class="kind">${ui.words.compare.kinds[kind]}</span>
    <ul>
      ${parts}
    </ul>
  </li> `;
}

/** An entry that one outlet tells. */
export function renderTold(event: Event, { archive, page, from }: Comparing): Html | false {
  const account = event.accounts[event.summary?.account ?? 0];
  return (
    account !== undefined &&
    html`<li id="${comparedId(event)}" tabindex="-1">
      <p class="date">
        <a href="${linkTo(from, page.file, event.id)}"
          >${renderEdtf(event.date, uiOf(archive.settings))}</a
        >
      </p>
      ${renderAccount({ account, event, archive, from, isUnderItsName: true })}
    </li> `
  );
}
