import { html, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import type { Article, Lines, Mark } from "../../src/types.ts";

type CutMark = Extract<Mark, { verdict: "cut" }>;

/** What is not in an article's text: what was cut, in raw order, neighbours with one reason together, and what was read as facts. */
export function renderRemoved({ marks }: Article, ui: Ui): Html {
  const words = ui.words.removed;
  const cuts = marks.filter((mark) => mark.verdict === "cut");
  const claims = marks.filter((mark) => mark.verdict === "claimed");
  const claimed =
    claims.length > 0 &&
    html`<p>
      ${words.claimed}
      ${claims.map(({ lines, fact }, index) => html`${index > 0 && ", "}${placeOf([{ lines }], words).toLowerCase()} (${words.facts[fact]})`)}.
    </p>`;
  if (cuts.length === 0)
    return html`<section class="removed">
      <h2>${words.title}</h2>
      ${claimed || html`<p>${words.nothing}</p>`}
    </section>`;
  return html`<section class="removed">
    <h2>${words.title}</h2>
    <details>
      <summary>${words.andWhy(ui.words.counts.passages(cuts.length))}</summary>
      <dl>
        ${grouped(cuts).map(
          (group) =>
            html`<dt>
                ${placeOf(group, words)}: ${ui.words.reasons.reasonOfCut(group[0]?.why ?? "")}
                <span class="rule">(${group[0]?.rule})</span>
              </dt>
              <dd>${group.map(({ text }) => html`<p dir="auto">${text}</p>`)}</dd> `,
        )}
      </dl>
    </details>
    ${claimed}
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

function placeOf(group: readonly Pick<Mark, "lines">[], words: Ui["words"]["removed"]): string {
  const lines: Lines = { from: group[0]?.lines.from ?? 0, to: group.at(-1)?.lines.to ?? 0 };
  return lines.from === lines.to ? words.line(lines.from) : words.lines(lines.from, lines.to);
}
