import type { Day } from "../../src/day.ts";
import {
  spelt,
  type Hidden,
  type HiddenCounts,
  type HiddenFate,
  type HiddenKind,
} from "../../src/read/hidden.ts";
import { remembered } from "../../src/remembered.ts";
import { engine } from "../../src/site/engine.ts";
import { html, type Html } from "../../src/site/html.ts";
import type { Ui } from "../../src/site/ui/ui.ts";
import type { Article, Evidence, Fact, Facts } from "../../src/types.ts";

/** Where the article and each of its facts come from; facts that are not known are named together. */
export function renderProvenance(
  { facts, path, sha256, sidecar, hidden }: Article,
  ui: Ui,
  record?: string,
): Html {
  const words = ui.words.provenance;
  const rows = factRows(facts, ui);
  const unknown = rows.filter(({ fact }) => fact === undefined).map(({ name }) => name);
  return html`<section class="provenance">
    <h2>${words.title}</h2>
    <dl>
      ${rows.map(
        ({ name, fact, value }) =>
          fact &&
          html`<dt>${name}</dt>
            <dd>
              <span class="value" dir="auto">${value}</span>
              <span class="evidence" dir="auto">${evidenceOf(fact, words)}</span>
            </dd> `,
      )}${
        unknown.length > 0 &&
        html`<dt>${words.notKnown}</dt>
          <dd>${unknown.join(", ")}</dd>`
      }
      <dt>${words.file}</dt>
      <dd dir="auto">${spelt(path)}</dd>
      <dt>${words.sha256}</dt>
      <dd><code>${sha256}</code></dd>
      <dt>${words.engine}</dt>
      <dd>${engine}</dd>
      ${
        hidden &&
        html`<dt>${words.hidden.title}</dt>
          <dd>${hiddenOf(hidden, words.hidden)}</dd>`
      }${
        sidecar.rights !== undefined &&
        html`<dt>${words.rights}</dt>
          <dd dir="auto">${sidecar.rights}</dd>`
      }${
        record !== undefined &&
        html`<dt>${words.record}</dt>
          <dd><a href="${record}">article.md</a></dd>`
      }
    </dl>
  </section>`;
}

type Words = Ui["words"]["provenance"];

/** `left out: 2 zero-width spaces; still in the text: 1 soft hyphen` */
function hiddenOf(hidden: Hidden, words: Words["hidden"]): string {
  const fates = Object.entries(hidden) as readonly (readonly [HiddenFate, HiddenCounts])[];
  return fates
    .map(([fate, counts]) => {
      const kinds = Object.entries(counts) as readonly (readonly [HiddenKind, number])[];
      return words[fate](kinds.map(([kind, number]) => words.kinds[kind](number)).join(", "));
    })
    .join("; ");
}

interface Row {
  readonly name: string;
  readonly fact: Fact<unknown> | undefined;
  readonly value: string | Html | undefined;
}

function factRows(facts: Facts, ui: Ui): readonly Row[] {
  const names = ui.words.provenance.facts;
  const { title, day, time, outlet, authors, language, url, description, encoding } = facts;
  const original = url && html`<a href="${url.value}" rel="external noopener">${url.value}</a>`;
  return [
    { name: names.title, fact: title, value: title.value },
    { name: names.day, fact: day, value: day && ui.formatDay(day.value satisfies Day) },
    {
      name: names.time,
      fact: time,
      value: time && `${time.value} ${zoneOf(time, ui.words.provenance)}`,
    },
    { name: names.outlet, fact: outlet, value: outlet?.value },
    { name: names.authors, fact: authors, value: authors?.value.join(", ") },
    { name: names.language, fact: language, value: language && languageName(language.value, ui) },
    { name: names.url, fact: url, value: original },
    { name: names.description, fact: description, value: description?.value },
    { name: names.encoding, fact: encoding, value: encoding?.value },
  ];
}

const offset = /T[\d:.]+\s?(?<zone>Z|[+-]\d{2}:?\d{2})$/u;

/** Only markup gives an offset; hours in a text's lines are the outlet's own. */
function zoneOf({ evidence }: Fact<string>, words: Words): string {
  const [zone] = evidence.flatMap(({ text }) => offset.exec(text.trim())?.groups?.["zone"] ?? []);
  if (zone === undefined) return words.zoneUnknown;
  return zone === "Z" ? words.utc : words.zone(zone);
}

function languageName(tag: string, { language }: Ui): string {
  return namesIn(language)(tag);
}

const namesIn = remembered((language: string) => {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return remembered((tag: string) => names.of(tag) ?? tag);
});

function evidenceOf({ evidence }: Fact<unknown>, words: Words): string {
  return evidence.map((each) => describe(each, words.evidence)).join("; ");
}

function describe({ kind, what = "", text, lines }: Evidence, words: Words["evidence"]): string {
  switch (kind) {
    case "line":
      return words.line(lines?.from ?? 0, text);
    case "markup":
      return lines ? words.markupLine(lines.from, what, text) : words.markup(what, text);
    case "bytes":
      return words.bytes(text);
    case "sidecar":
      return words.sidecar;
    case "frontMatter":
      return words.frontMatter;
    case "url":
      return words.url;
    case "fileName":
      return words.fileName(text);
    case "lead":
      return words.lead;
    case "text":
      return words.text(text);
    case "archive":
      return words.archive;
  }
}
