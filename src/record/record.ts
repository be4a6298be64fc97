import type { Day } from "../day.ts";
import {
  clockTime,
  count,
  day,
  fields,
  languageTag,
  list,
  parsed,
  webAddress,
  type Codec,
} from "../read/codec.ts";
import { formatFrontMatter, parseFrontMatter } from "../read/front-matter.ts";
import type { Hidden, HiddenCounts } from "../read/hidden.ts";
import { sidecarCodec } from "../read/sidecar.ts";
import type { Article, Evidence, Fact, FactName, Facts, Mark, Sidecar } from "../types.ts";
import { formatBody, parseBody } from "./markdown.ts";

/** An article as front matter (facts, evidence, the fate of every line) and Markdown (the body). */
export function formatRecord(article: Article): string {
  return formatFrontMatter(toFields(article), formatBody(article.body), recordCodec);
}

/** The article that `formatRecord` wrote. Throws where the text is none. */
export function parseRecord(record: string): Article {
  const { data, content } = parseFrontMatter(record, recordCodec);
  if (!data) throw new Error("a record without front matter");
  return toArticle(data, content);
}

/** The front matter's keys, in the order in which they are written. */
interface RecordFields {
  title: string;
  day?: Day;
  time?: string;
  authors?: readonly string[];
  outlet?: string;
  url?: string;
  language?: string;
  description?: string;
  encoding?: string;
  path: string;
  sha256: string;
  evidence: Partial<Record<FactName, readonly EvidenceFields[]>>;
  lines: readonly LineFields[];
  sidecar: Sidecar;
  hidden?: Hidden;
}

interface EvidenceFields {
  kind: Evidence["kind"];
  what?: string;
  text: string;
  from?: number;
  to?: number;
}

interface LineFields {
  from: number;
  to: number;
  verdict: Mark["verdict"];
  fact?: FactName | "frontMatter";
  rule?: string;
  why?: string;
  text?: string;
}

// What a file is called, and what markup says, may hold any character.
const anyText: Codec<string> = parsed("text", (found) => found);

function oneOf<T extends string>(...values: readonly T[]): Codec<T> {
  return parsed(`one of ${values.join(", ")}`, (found) => values.find((each) => each === found));
}

const evidenceCodec = list(
  fields<EvidenceFields>(
    {
      kind: oneOf(
        "sidecar",
        "frontMatter",
        "markup",
        "line",
        "url",
        "fileName",
        "lead",
        "text",
        "bytes",
        "archive",
      ),
      what: anyText,
      text: anyText,
      from: count,
      to: count,
    },
    { required: ["kind", "text"] },
  ),
);

const factNames = [
  "title",
  "day",
  "time",
  "authors",
  "outlet",
  "url",
  "language",
  "description",
  "encoding",
] as const;

const hiddenCounts = fields<HiddenCounts>({
  control: count,
  noncharacter: count,
  direction: count,
  mark: count,
  joiner: count,
  softHyphen: count,
  space: count,
  selector: count,
  tag: count,
  other: count,
});

const recordCodec = fields<RecordFields>(
  {
    title: anyText,
    day,
    time: clockTime,
    authors: list(anyText),
    outlet: anyText,
    url: webAddress,
    language: languageTag,
    description: anyText,
    encoding: anyText,
    path: anyText,
    sha256: anyText,
    evidence: fields<RecordFields["evidence"]>({
      title: evidenceCodec,
      day: evidenceCodec,
      time: evidenceCodec,
      authors: evidenceCodec,
      outlet: evidenceCodec,
      url: evidenceCodec,
      language: evidenceCodec,
      description: evidenceCodec,
      encoding: evidenceCodec,
    }),
    lines: list(
      fields<LineFields>(
        {
          from: count,
          to: count,
          verdict: oneOf("kept", "claimed", "cut"),
          fact: oneOf(...factNames, "frontMatter"),
          rule: anyText,
          why: anyText,
          text: anyText,
        },
        { required: ["from", "to", "verdict"] },
      ),
    ),
    sidecar: sidecarCodec,
    hidden: fields<Hidden>({
      shown: hiddenCounts,
      dropped: hiddenCounts,
      kept: hiddenCounts,
    }),
  },
  { required: ["title", "path", "sha256", "evidence", "lines", "sidecar"] },
);

function toFields({ facts, path, sha256, marks, sidecar, hidden }: Article): RecordFields {
  const values: Record<string, unknown> = {};
  const evidence: RecordFields["evidence"] = {};
  for (const name of factNames) {
    const fact = facts[name];
    if (!fact) continue;
    values[name] = fact.value;
    evidence[name] = fact.evidence.map(({ lines, ...rest }) => ({ ...rest, ...lines }));
  }
  const lines = marks.map(({ lines: place, ...rest }) => ({ ...place, ...rest }));
  const known = { title: facts.title.value, ...values, path, sha256, evidence, lines, sidecar };
  return hidden ? { ...known, hidden } : known;
}

function toArticle(data: RecordFields, content: string): Article {
  const facts: Partial<Record<FactName, Fact<unknown>>> = {};
  for (const name of factNames) {
    const value = data[name];
    if (value === undefined) continue;
    const evidence = (data.evidence[name] ?? []).map(({ from, to, ...rest }) =>
      from === undefined || to === undefined ? rest : { ...rest, lines: { from, to } },
    );
    facts[name] = { value, evidence };
  }
  return {
    path: data.path,
    sha256: data.sha256,
    facts: facts as unknown as Facts,
    body: parseBody(content),
    marks: data.lines.map(({ from, to, ...rest }) => ({ lines: { from, to }, ...rest }) as Mark),
    sidecar: data.sidecar,
    ...(data.hidden && { hidden: data.hidden }),
  };
}
