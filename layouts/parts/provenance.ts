import { html, type Html } from "../../src/site/html.ts";
import type { Article, Evidence, Fact } from "../../src/types.ts";

/** Where the article and each of its facts come from. */
export function renderProvenance({ facts, path, sha256, sidecar }: Article, record?: string): Html {
  const rows: readonly (readonly [string, Fact<unknown> | undefined])[] = [
    ["Title", facts.title],
    ["Day", facts.day],
    ["Time", facts.time],
    ["Outlet", facts.outlet],
    ["Authors", facts.authors],
    ["Language", facts.language],
    ["Original", facts.url],
    ["Description", facts.description],
    ["Encoding", facts.encoding],
  ];
  return html`<section class="provenance">
    <h2>Where this comes from</h2>
    <dl>
      ${rows.map(
        ([name, fact]) =>
          html`<dt>${name}</dt>
            <dd>
              ${fact ? html`<span class="value">${valueOf(fact)}</span> <span class="evidence">${evidenceOf(fact)}</span>` : "unknown"}
            </dd> `,
      )}
      <dt>Raw file</dt>
      <dd>${path}</dd>
      <dt>SHA-256 of the raw file</dt>
      <dd><code>${sha256}</code></dd>
      ${
        sidecar.rights !== undefined &&
        html`<dt>Rights</dt>
          <dd>${sidecar.rights}</dd>`
      }${
        record !== undefined &&
        html`<dt>Record</dt>
          <dd><a href="${record}">article.md</a></dd>`
      }
    </dl>
  </section>`;
}

function valueOf({ value }: Fact<unknown>): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function evidenceOf({ evidence }: Fact<unknown>): string {
  return evidence.map((each) => describe(each)).join("; ");
}

function describe({ kind, what, text, lines }: Evidence): string {
  switch (kind) {
    case "line":
      return `from line ${lines?.from}: “${text}”`;
    case "markup":
      return `from the page’s markup${lines ? `, line ${lines.from}` : ""}: ${what}, “${text}”`;
    case "bytes":
      return `told by its bytes: ${text}`;
    case "sidecar":
      return "given in the sidecar";
    case "frontMatter":
      return "given in the front matter";
    case "url":
      return "from the original’s address";
    case "fileName":
      return `from the file’s name: ${text}`;
    case "lead":
      return "the first words of the text, for no headline was found";
    case "text":
      return `told by its words: ${text}`;
    case "archive":
      return "the archive’s setting";
  }
}
