import { html, type Html } from "../../src/site/html.ts";
import type { Span } from "../../src/types.ts";

/** Parts of a text that are shown in one way: as `<mark>`, or in a `<span>` of that class. */
interface Layer {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** A text with layers of marks over it, cut where any begins or ends; the first layer is the outermost. */
export function withMarks(text: string, layers: readonly Layer[]): Html {
  const edges = layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const inside = layers.filter(({ spans }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    );
    const piece = html`${text.slice(start, end)}`;
    return inside.reduceRight((inner, { name }) => wrapped(inner, name), piece);
  });
  return html`${pieces}`;
}

function wrapped(inner: Html, name: string): Html {
  return name === "mark"
    ? html`<mark>${inner}</mark>`
    : html`<span class="${name}">${inner}</span>`;
}
