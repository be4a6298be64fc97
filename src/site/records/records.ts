import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { formatNote, UserError, type Note } from "../../notes.ts";
import { codeOf, isArticlePath } from "../folder.ts";
import { joinInputs, type Inputs, type Recorded } from "../inputs.ts";
import type { Derived } from "../kept/derived.ts";
import { hashOf } from "../kept/hash.ts";
import { partArticle } from "../stored-article.ts";
import { linesIn } from "./lines.ts";
import { longestRecord, parseRecord, type ArticleRecord } from "./record.ts";

const mostNamed = 3; // in a note of many

/** One record that may be used, and where in the file it stands: what it holds is read when it is asked for. */
interface Entry {
  readonly path: string;
  readonly program: string;
  readonly from: Inputs;
  /** The key of its survey, and of its article. */
  readonly surveyed: string;
  readonly inputs: string;
  readonly at: number;
  readonly length: number;
  /** How much of it was what was asked for. */
  used: "nothing" | "survey" | "article";
}

/** What `clean --jsonl` made elsewhere, in a file: derived values by the same keys as those that are kept. */
export class Records {
  readonly #shown: string;
  readonly #program: string;
  readonly #file: number;
  readonly #byPath = new Map<string, Entry[]>();
  readonly #byKey = new Map<string, Entry>();
  readonly #faults: Note[] = [];

  private constructor(file: number, shown: string, program: string) {
    this.#file = file;
    this.#shown = shown;
    this.#program = program;
  }

  /** Throws UserError for a file that cannot be read; a line of it that is no record is a note. */
  static async open(file: string, shown: string, program: string): Promise<Records> {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(file, "r");
      const records = new Records(descriptor, shown, program);
      const chunks: AsyncIterable<Uint8Array> = createReadStream(file, { highWaterMark: 1 << 20 });
      for await (const line of linesIn(chunks, longestRecord)) {
        const found = parseRecord(line);
        if (typeof found === "string") records.#refuse(line.number, found);
        else records.#add(found, line.number, line.at, line.bytes?.length ?? 0);
      }
      if (records.#byPath.size > 0) return records;
      const [fault] = records.#faults;
      throw new UserError(
        fault
          ? formatNote(fault)
          : `${shown}: read: an empty file, expected records that \`dateline clean --jsonl\` wrote; make it again`,
      );
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      const code = codeOf(error);
      if (code === undefined) throw error;
      throw new UserError(
        `${shown}: read: unreadable (${code}), expected records that \`dateline clean --jsonl\` wrote; name another file`,
        { cause: error },
      );
    }
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Derived values out of records, and over them what was kept already, which keeps what records give too. */
  over(kept: Derived): Derived {
    const use = (kind: string, inputs: string): Entry | undefined => {
      const entry = this.#byKey.get(keyOf(kind, inputs));
      if (entry) entry.used = kind === "card" ? "article" : useOf(entry);
      return entry;
    };
    const get: Derived["get"] = (kind, inputs) => {
      const entry = use(kind, inputs);
      const found = kept.get(kind, inputs);
      if (found !== undefined || !entry) return found;
      const value = this.#read(kind, entry);
      if (value !== undefined) kept.put(kind, inputs, value);
      return value;
    };
    return {
      holds: kept.holds,
      has: (kind, inputs) => this.#byKey.has(keyOf(kind, inputs)) || kept.has(kind, inputs),
      isPassing: (kind, inputs) => kept.isPassing(kind, inputs),
      get,
      put: (kind, inputs, value) => kept.put(kind, inputs, value),
      recent: (kind, inputs, make) =>
        kept.recent(kind, inputs, () => (get(kind, inputs) as ReturnType<typeof make>) ?? make()),
      keep: (kind, inputs) => {
        use(kind, inputs);
        kept.keep(kind, inputs);
      },
      held: (kind, inputs, make) => kept.held(kind, inputs, make),
    };
  }

  /** What stands for a file that is not in the archive's folder; `sidecar` is the text that stands there for it, if one does. */
  standIn(path: string, settings: string, sidecar?: string): Recorded | Note {
    const entries = this.#byPath.get(path) ?? [];
    const refuse = (found: string, expected: string): Note => ({
      path,
      stage: "read",
      message: `${found}, expected ${expected}; make it again, or put the file into the archive`,
      refused: true,
    });
    const own = entries.filter(({ program }) => program === this.#program);
    const [entry] = own;
    if (!entry) return refuse("a record that another program made", "one that this one made");
    if (own.some(({ surveyed }) => surveyed !== entry.surveyed)) {
      return refuse("records of two files", "of one");
    }
    if (entry.from.settings !== settings) {
      return refuse("a record made with other settings", "one made with this archive.yaml");
    }
    if (sidecar !== undefined && entry.from.sidecar !== hashOf(sidecar)) {
      return refuse("a record made with another sidecar", "one made with this");
    }
    const otherwise = refuse("a record made with other furniture", "what recurs in these articles");
    return { ...otherwise, inputs: entry.surveyed };
  }

  /** What was wrong with the file and, when all is derived, which records were of no use though their files were there. */
  notes(isThere: (path: string) => boolean): readonly Note[] {
    const unused = [...this.#byPath.values()].flatMap((entries) => {
      const entry = entries.find(({ used }) => used === "survey") ?? entries.at(-1);
      const isUsed = entries.some(({ used }) => used === "article");
      return entry && !isUsed && isThere(entry.path) ? [entry] : [];
    });
    const byReason = Map.groupBy(unused, (entry) => this.#reasonOf(entry));
    return [...this.#faults, ...[...byReason].map(([reason, of]) => this.#tell(reason, of))];
  }

  close(): void {
    closeSync(this.#file);
  }

  #refuse(line: number, found: string): void {
    const message = `${found}, expected a record that \`dateline clean --jsonl\` wrote; make it again`;
    this.#faults.push({ path: this.#shown, line, stage: "read", message, refused: true });
  }

  #add(record: ArticleRecord, line: number, at: number, length: number): void {
    const { path, program, from, inputs, notes } = record;
    if (path === undefined || !isArticlePath(path) || from === undefined) {
      // What refused the line that it answers; a file that is there is read all the same.
      return this.#refuse(line, notes[0]?.message ?? "a record without a file");
    }
    if (inputs === undefined) return this.#refuse(line, "a survey");
    const surveyed = joinInputs(path, from);
    const entry: Entry = { path, program, from, surveyed, inputs, at, length, used: "nothing" };
    const known = this.#byPath.get(path) ?? [];
    if (known.some((each) => each.inputs === inputs && each.program === program)) return;
    this.#byPath.set(path, [...known, entry]);
    if (program !== this.#program) return;
    this.#byKey.set(keyOf("survey", surveyed), entry);
    this.#byKey.set(keyOf("card", inputs), entry);
    this.#byKey.set(keyOf("rest", inputs), entry);
    this.#byKey.set(keyOf("body", inputs), entry);
  }

  #read(kind: string, { at, length, path }: Entry): unknown {
    const bytes = new Uint8Array(length);
    readSync(this.#file, bytes, 0, length, at);
    const record = parseRecord({ number: 0, at, bytes });
    if (typeof record === "string" || record.path !== path) return undefined; // changed since
    const { survey, article, notes } = record;
    if (kind === "survey") return survey ?? { pieces: [] };
    const parts = article && partArticle(article);
    if (kind === "rest" || kind === "body") return parts?.[kind];
    return { notes, ...(parts && { card: parts.card }) };
  }

  #reasonOf({ program, used }: Entry): string {
    if (program !== this.#program) return "of another program, expected this one's";
    return used === "survey"
      ? "made with other furniture, expected what recurs in these articles"
      : "of another file, sidecar or archive.yaml, expected those in the archive";
  }

  #tell(reason: string, entries: readonly Entry[]): Note {
    const names = entries.slice(0, mostNamed).map(({ path }) => path);
    const others = entries.length > mostNamed ? " …" : "";
    const count = entries.length === 1 ? "1 record" : `${entries.length} records`;
    const message = `${count} ${reason}; cleaned again from the file: ${names.join(", ")}${others}`;
    return { path: this.#shown, stage: "read", message, refused: false };
  }
}

function useOf({ used }: Entry): Entry["used"] {
  return used === "article" ? used : "survey";
}

function keyOf(kind: string, inputs: string): string {
  return `${kind} ${inputs}`;
}
