import { html, type Html } from "../../src/site/html.ts";
import type { Article, Lines, Mark } from "../../src/types.ts";
import { counted } from "../../src/site/words.ts";

type CutMark = Extract<Mark, { verdict: "cut" }>;

/** What was removed around an article, in raw order, neighbours with one reason together. */
export function renderRemoved({ marks }: Article): Html {
  const cuts = marks.filter((mark) => mark.verdict === "cut");
  if (cuts.length === 0)
    return html`<section class="removed">
      <h2>Removed around the text</h2>
      <p>Nothing.</p>
    </section>`;
  return html`<section class="removed">
    <h2>Removed around the text</h2>
    <details>
      <summary>${counted(cuts.length, "passage")}, and why</summary>
      <dl>
        ${grouped(cuts).map(
          (group) =>
            html`<dt>
                ${placeOf(group)}: it ${group[0]?.why} <span class="rule">(${group[0]?.rule})</span>
              </dt>
              <dd>${group.map(({ text }) => html`<p dir="auto">${text}</p>`)}</dd> `,
        )}
      </dl>
    </details>
  </section>`;
}

function grouped(cuts: readonly CutMark[]): readonly (readonly CutMark[])[] {
  const groups: CutMark[][] = [];
  for (const cut of cuts) {
    const last = groups.at(-1);
    if (last?.[0]?.rule === cut.rule && last[0].why === cut.why) last.push(cut);
    else groups.push([cut]);
  }
  return groups;
}

function placeOf(group: readonly CutMark[]): string {
  const lines: Lines = { from: group[0]?.lines.from ?? 0, to: group.at(-1)?.lines.to ?? 0 };
  return lines.from === lines.to ? `Line ${lines.from}` : `Lines ${lines.from}–${lines.to}`;
}
