import { html, type Html } from "../../src/site/html.ts";
import type { Span } from "../../src/types.ts";

/** Parts of a text that are shown in one way. */
interface Layer {
  readonly tag: "span" | "mark";
  /** A class. */
  readonly name?: string;
  readonly spans: readonly Span[];
}

/**
 * A part of a text with layers of marks over it, cut where any begins or ends; the first layer is the outermost. What is left
 * out of the text is shown by dots.
 */
export function withMarks(text: string, shown: Span, layers: readonly Layer[]): Html {
  const edges = layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]));
  const inside = edges.filter((edge) => edge > shown.start && edge < shown.end);
  const cuts = [...new Set([shown.start, ...inside, shown.end])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? shown.end;
    const over = layers.filter(({ spans }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    );
    const piece = html`${text.slice(start, end)}`;
    return over.reduceRight((inner, layer) => wrapped(inner, layer), piece);
  });
  return html`${shown.start > 0 && "… "}${pieces}${shown.end < text.length && " …"}`;
}

function wrapped(inner: Html, { tag, name }: Layer): Html {
  const attributes = name !== undefined && html` class="${name}"`;
  return tag === "mark"
    ? html`<mark${attributes}>${inner}</mark>`
    : html`<span${attributes}>${inner}</span>`;
}
