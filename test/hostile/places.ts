/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Places in which a text is put at once: files that hold it, in a folder of the text's own. */
export interface Carrier {
  readonly places: readonly string[];
  readonly files: (text: string) => Files;
}

const lead = "The ferry sank on 1 May 2019 near the pier, said Mara Ellwood of the Bay Post.";
const end = "The search goes on, and the inquiry opens on Monday.";
const plain = `Ferry sinks\n\n3 May 2019\n\n${lead}\n\n${end}\n`;

/** A text between others, and in a sentence that a timeline quotes. */
function body(text: string): string {
  return `${lead}\n\n${text}\n\nOn 2 May 2019 they found ${text} in the bay.\n\n${end}\n`;
}

function page(head: string, inside: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><article>${inside}</article></body></html>`;
}

function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join("\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[<>&"']/gu, (found) => `&#${found.charCodeAt(0)};`);
}

/** A value in YAML, whatever it is: JSON is YAML. */
function value(text: string): string {
  return JSON.stringify(text);
}

/** What a file system takes for a name; of a path its parts. */
function nameOf(text: string): string {
  const parts = text.split("/").map((part) => {
    const name = cutTo(part.toWellFormed().replaceAll("\0", ""), 200);
    return name === "." || name === ".." ? `${name} ` : name;
  });
  return (
    parts
      .filter((part) => part !== "")
      .slice(0, 8)
      .join("/") || "none"
  );
}

function cutTo(text: string, bytes: number): string {
  let cut = "";
  let length = 0;
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    cut += character;
  }
  return cut;
}

const known = "day: 2019-05-03\noutlet: The Bay Post\n";

function written(
  file: string,
  places: readonly string[],
  content: (text: string) => string,
): Carrier {
  return { places, files: (text) => ({ [`s/${file}`]: content(text) }) };
}

function said(file: string, places: readonly string[], sidecar: (text: string) => string): Carrier {
  return { places, files: (text) => ({ [`s/${file}`]: plain, [`s/${file}.yaml`]: sidecar(text) }) };
}

/** No value of YAML of ours holds one: what says it is refused. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/u;

const ofHtml = ["title", "heading", "text", "og:title", "description", "site's name", "author"];
const ofLinked = ["headline", "description", "author", "publisher", "url"];
const ofSidecar = ["title", "outlet", "author", "rights", "end of a url"];
const ofAddress = ["slug", "former address", "story", "kept words", "cut words"];
const ofFront = ["title", "author", "source", "date"];
const ofStory = ["title", "introduction", "entry", "entry's source", "former address"];

function inside(names: readonly string[], of: string): readonly string[] {
  return names.map((name) => `${name} ${of}`);
}

/** Every one, in the order in which they are tried. */
export const carriers: readonly Carrier[] = [
  {
    places: ["body of .txt", ...inside(ofSidecar, "in a sidecar")],
    files: (text) => ({
      "s/said.txt": `Ferry sinks\n\n3 May 2019\n\n${body(text)}`,
      // What is refused has no body: such a text stands in the body of one and in the sidecar of another.
      ...(control.test(text) && { "s/refused.txt": plain }),
      [control.test(text) ? "s/refused.txt.yaml" : "s/said.txt.yaml"]: [
        `title: ${value(text)}\noutlet: ${value(text)}\nauthors: [${value(text)}, Jane Doe]`,
        `rights: ${value(text)}\nurl: ${value(`https://bay.example/${text.replaceAll(/[\p{Cc}\p{Cs}]/gu, "")}`)}\nday: 2019-05-03\n`,
      ].join("\n"),
    }),
  },
  {
    places: ["body of .md", ...inside(ofFront, "in front matter")],
    files: (text) => {
      const front = `---\ntitle: ${value(text)}\nauthor: ${value(text)}\nsource: ${value(text)}\ndate: ${value(text)}\n---\n\n`;
      const isRefused = control.test(text);
      return {
        "s/front.md": (isRefused ? "# Ferry sinks\n\n" : front) + body(text),
        ...(isRefused && { "s/refused.md": front + lead }),
      };
    },
  },
  written(
    "markup.html",
    [
      "markup of .html",
      "canonical address of .html",
      "link in .html",
      ...inside(ofLinked, "in JSON-LD of .html"),
    ],
    (text) => {
      const data = { "@type": "NewsArticle", headline: text, description: text };
      const linked = { ...data, author: { name: text }, publisher: { name: text }, url: text };
      const json = JSON.stringify(linked).replaceAll("<", String.raw`\u003c`);
      return page(
        `<link rel="canonical" href="${escaped(text)}"><script type="application/ld+json">${json}</script>`,
        paragraphs(lead, text, `<a href="${escaped(text)}">more</a>`, end),
      );
    },
  ),
  written("text.html", inside(ofHtml, "of .html"), (text) => {
    const names = ["og:title", "description", "og:site_name", "author"];
    const said = names.map(
      (name) => `<meta property="${name}" name="${name}" content="${escaped(text)}">`,
    );
    const found = `On 2 May 2019 they found ${escaped(text)}.`;
    return page(
      `<title>${escaped(text)}</title>${said.join("")}`,
      `<h1>${escaped(text)}</h1>${paragraphs(lead, escaped(text), found, end)}`,
    );
  }),
  said(
    "address.txt",
    inside(ofAddress, "in a sidecar"),
    (text) =>
      `${known}slug: ${value(text)}\nformerly: [${value(text)}]\nstories: [${value(text)}]\nkeep: [${value(text)}]\ncut: [${value(text)}]\n`,
  ),
  said("url.txt", ["url in a sidecar"], (text) => `${known}url: ${value(text)}\n`),
  said("down.txt", ["reason of a takedown"], (text) => `publish: {takenDown: ${value(text)}}\n`),
  said("unquoted.txt", ["unquoted in a sidecar"], (text) => `${known}title: ${text}\n`),
  said("all.txt", ["all of a sidecar"], (text) => text),
  {
    places: ["file name", "folder name", ...inside(ofStory, "of a story")],
    files: (text) => {
      const [folder = "none"] = nameOf(text).split("/");
      const entry = `{date: 2019-05-04, text: ${value(text)}, source: ${value(text)}}`;
      return {
        [`${folder}/${nameOf(text)}.txt`]: plain,
        [`${folder}/story.md`]: `---\ntitle: ${value(text)}\nentries:\n  - ${entry}\nformerly: [${value(text)}]\n---\n\n${text}\n`,
      };
    },
  },
];

export const places: readonly string[] = carriers.flatMap((each) => each.places);
