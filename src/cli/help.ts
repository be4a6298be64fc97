export const verbs = [
  "build",
  "serve",
  "clean",
  "pack",
  "furniture",
  "times",
  "timeline",
  "check",
  "deploy",
] as const;

export type Verb = (typeof verbs)[number];

interface Usage {
  readonly use: string;
  readonly does: string;
  readonly example: string;
}

export const usages: Readonly<Record<Verb, Usage>> = {
  build: {
    use: "build [ARCHIVE] [--output DIR] [--as-of DAY] [--no-search] [--portable] [--strict] [--records FILE]",
    does: "Builds the archive (articles/) into a site (_site/). DAY (else the newest article's) decides embargoes. --no-search leaves out the search. --portable makes a site that opens from a disk, without a server. --strict publishes nothing where anything is refused, and leaves the old site as it is. --records takes what `clean --jsonl` made of its articles elsewhere.",
    example: "dateline build my-archive --output public",
  },
  serve: {
    use: "serve [ARCHIVE] [--no-search]",
    does: "Builds into _site/, serves it on 127.0.0.1 and rebuilds when a file changes.",
    example: "dateline serve my-archive",
  },
  clean: {
    use: "clean [--json | --explain] [--furniture FILE] PATH…, or clean --jsonl [--survey | --furniture FILE] [--settings FILE]",
    does: "Prints what each article is and what was cut from it; --explain prints the raw lines, each kept, claimed or cut, and by what. A folder means every article below it. --jsonl makes records of the lines that come in, FILE of --settings being the archive.yaml; --survey only what each file says to the others.",
    example: "dateline clean --json my-archive/story/rt.txt",
  },
  pack: {
    use: "pack [ARCHIVE]",
    does: "Prints every raw file of the archive with its sidecar, one line of JSON each, as `clean --jsonl` takes them.",
    example: "dateline pack my-archive > packed.jsonl",
  },
  furniture: {
    use: "furniture",
    does: "Reads what `clean --jsonl --survey` printed and prints what recurs in each outlet, as --furniture takes it.",
    example: "dateline furniture < surveys.jsonl > furniture.json",
  },
  times: {
    use: "times [--json] [--date DAY] PATH…",
    does: "Prints the time expressions of each text as it stands, read on DAY (else on the article's own day).",
    example: "dateline times --date 2021-11-02 note.txt",
  },
  timeline: {
    use: "timeline [--json] STORY_FOLDER",
    does: "Prints every entry of a story's timeline.",
    example: "dateline timeline articles/burns-patrushev-visit",
  },
  check: {
    use: "check [ARCHIVE]",
    does: "Prints what was found and what a person should decide; writes nothing.",
    example: "dateline check my-archive",
  },
  deploy: {
    use: "deploy (--dry-run | --done) [ARCHIVE] [--output DIR]",
    does: "--dry-run lists the files of the built site (_site/) that are new, changed or removed since the last publish, and says if the archive (articles/) changed after the build. --done, called when the host has them, records that they are published. How they get there: docs/deploy/.",
    example: "dateline deploy --dry-run --output public",
  },
};

export function helpFor(verb: Verb | undefined): string {
  const shown = verb === undefined ? verbs : [verb];
  const parts = shown.map((each) => {
    const { use, does, example } = usages[each];
    return [`  dateline ${use}`, ...wrapped(does), `      Example: ${example}`, ""].join("\n");
  });
  return `Usage: npm run --silent dateline -- VERB …\n\n${parts.join("\n")}`;
}

const widest = 100; // columns

/** In indented lines, broken between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > widest) lines.push(`      ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
