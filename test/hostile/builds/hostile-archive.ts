import { randomOf } from "../../faults/scale.ts";

/** Files by their paths. */
type Files = Readonly<Record<string, string>>;

const perStory = 40; // articles; stories of more take long to merge
const articlesAnOutlet = 12;
const longest = 2_000; // characters of a text; a few of the corpora hold a whole page
const seed = 20_211_102;

interface Drawn {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly body: readonly string[];
}

/**
 * An archive of so many articles, in which every name, title, outlet, author and paragraph is one of these texts, drawn with a seed;
 * each text stands in the body of one of them.
 */
export function hostileArchive(texts: readonly string[], count: number): Files {
  const random = randomOf(seed);
  const draw = (): string => (texts[Math.floor(random() * texts.length)] ?? "").slice(0, longest);
  const drawn = Array.from({ length: count }, (_, number): Drawn => {
    const own = texts.filter((_text, at) => at % count === number);
    const body = [draw(), ...own.map((each) => each.slice(0, longest))];
    return { number, title: draw(), name: draw(), outlet: draw(), author: draw(), body };
  });
  const outlets = drawn.filter(({ number }) => number % articlesAnOutlet === 0);
  const stories = drawn.filter(({ number }) => number % perStory === 0);
  const all = drawn.map((each): Files => {
    const { outlet } = outlets[Math.floor(each.number / articlesAnOutlet)] ?? each;
    const story = stories[Math.floor(each.number / perStory)];
    const folder = `articles/${nameOf(story?.name ?? "")} ${Math.floor(each.number / perStory)}`;
    return {
      [`${folder}/story.md`]: storyFile(story ?? each),
      ...article({ ...each, outlet }, folder),
    };
  });
  const settings = "url: https://bay.example/\n";
  return Object.assign({ "articles/archive.yaml": settings }, ...all) as Files;
}

function storyFile({ title, body: [text = ""] }: Drawn): string {
  return `---\ntitle: ${value(title)}\nentries: [{date: 2019-05-04, text: ${value(text)}, source: ${value(title)}}]\n---\n\n${text}\n`;
}

function article(drawn: Drawn, folder: string): Files {
  const path = `${folder}/${nameOf(drawn.name)} ${drawn.number}`;
  const [make = text] = [makers[drawn.number % makers.length]];
  return make(path, drawn);
}

const makers = [text, markdown, page];

function text(path: string, { title, outlet, author, body }: Drawn): Files {
  const sidecar = `day: 2019-05-03\ntitle: ${value(title)}\noutlet: ${value(outlet)}\nauthors: [${value(author)}]\nrights: ${value(title)}\n`;
  return { [`${path}.txt`]: told(title, body), [`${path}.txt.yaml`]: sidecar };
}

function markdown(path: string, { title, outlet, author, body }: Drawn): Files {
  const front = `---\nday: 2019-05-03\ntitle: ${value(title)}\nauthor: ${value(author)}\nsource: ${value(outlet)}\n---\n`;
  return { [`${path}.md`]: front + told(title, body) };
}

/** Texts stand in it as markup, which one may end the page with, and as attributes. */
function page(path: string, { title, outlet, author, body }: Drawn): Files {
  const [first = "", ...others] = body;
  const metas = [
    ["og:title", title],
    ["og:site_name", outlet],
    ["author", author],
    ["og:url", `https://bay.example/${author}`],
  ].map(
    ([name, content = ""]) =>
      `<meta property="${name}" name="${name}" content="${attribute(content)}">`,
  );
  const html = `<!doctype html><html lang="en"><head>${metas.join("")}<title>${attribute(title)}</title></head><body><article>
<h1>${attribute(title)}</h1><time datetime="2019-05-03">3 May 2019</time>
<p>${lead}</p><p>On 2 May 2019 they found ${attribute(first)} in the bay.</p>${others.map((each) => `<p>${attribute(each)} <a href="${attribute(each)}">${attribute(each)}</a></p>`).join("\n")}
<p>${end}</p>${body.map((each) => `<div>${each}</div>`).join("\n")}</article></body></html>`;
  return {
    [`${path}.html`]: html,
    [`${path}.html.yaml`]: `outlet: ${value(outlet)}\nday: 2019-05-03\n`,
  };
}

const lead = "The ferry sank on 1 May 2019 near the pier, said Mara Ellwood of the harbour.";
const end =
  "The search for it goes on, and an inquiry opens on Monday, said the master of the harbour.";

function told(title: string, [first = "", ...others]: readonly string[]): string {
  return `${title}\n\n3 May 2019\n\n${lead}\n\nOn 2 May 2019 they found ${first} in the bay.\n\n${others.join("\n\n")}\n\n${end}\n`;
}

/** In a sidecar, which takes no control characters; JSON is YAML. */
function value(said: string): string {
  const shown = said.toWellFormed().replaceAll(/[\u0000-\u001F\u007F]/gu, " ");
  return JSON.stringify(shown.trim() === "" ? "none" : shown);
}

function attribute(said: string): string {
  return said.replaceAll(/[<>&"']/gu, (found) => `&#${found.charCodeAt(0)};`);
}

/** What a file system takes for a name, and no listing passes over. */
function nameOf(said: string): string {
  const name = said.toWellFormed().replaceAll(/[/\0]/gu, "~").replace(/^[._]/u, "~");
  let cut = "";
  for (const character of name) {
    if (Buffer.byteLength(cut + character) > 150) break;
    cut += character;
  }
  return cut;
}
