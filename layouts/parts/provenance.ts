import type { Day } from "../../src/day.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Article, Evidence, Fact, Facts } from "../../src/types.ts";
import { formatDay } from "./dates.ts";

/** Where the article and each of its facts come from; facts that are not known are named together. */
export function renderProvenance({ facts, path, sha256, sidecar }: Article, record?: string): Html {
  const rows = factRows(facts);
  const unknown = rows.filter(({ fact }) => fact === undefined).map(({ name }) => name);
  return html`<section class="provenance">
    <h2>Where this comes from</h2>
    <dl>
      ${rows.map(
        ({ name, fact, value }) =>
          fact &&
          html`<dt>${name}</dt>
            <dd>
              <span class="value" dir="auto">${value}</span>
              <span class="evidence">${evidenceOf(fact)}</span>
            </dd> `,
      )}${
        unknown.length > 0 &&
        html`<dt>Not known</dt>
          <dd>${unknown.join(", ")}</dd>`
      }
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

interface Row {
  readonly name: string;
  readonly fact: Fact<unknown> | undefined;
  readonly value: string | Html | undefined;
}

function factRows(facts: Facts): readonly Row[] {
  const { title, day, time, outlet, authors, language, url, description, encoding } = facts;
  const original = url && html`<a href="${url.value}" rel="external noopener">${url.value}</a>`;
  return [
    { name: "Title", fact: title, value: title.value },
    { name: "Day", fact: day, value: day && formatDay(day.value satisfies Day) },
    { name: "Time", fact: time, value: time && `${time.value} ${zoneOf(time)}` },
    { name: "Outlet", fact: outlet, value: outlet?.value },
    { name: "Authors", fact: authors, value: authors?.value.join(", ") },
    { name: "Language", fact: language, value: language && languageName(language.value) },
    { name: "Original", fact: url, value: original },
    { name: "Description", fact: description, value: description?.value },
    { name: "Encoding", fact: encoding, value: encoding?.value },
  ];
}

const offset = /T[\d:.]+\s?(?<zone>Z|[+-]\d{2}:?\d{2})$/u;

/** Only markup gives an offset; hours in a text's lines are the outlet's own. */
function zoneOf({ evidence }: Fact<string>): string {
  const [zone] = evidence.flatMap(({ text }) => offset.exec(text.trim())?.groups?.["zone"] ?? []);
  if (zone === undefined) return "as printed, its zone not given";
  return zone === "Z" ? "UTC" : `in the zone UTC${zone}`;
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
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
      return `for the text has words such as ${text}`;
    case "archive":
      return "the archive’s setting";
  }
}
