import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { largestFile, longestPiece, mostLines, mostStatements } from "../../src/read/limits.ts";

/** What brings about a fault. */
export interface Fault {
  /** Files of the archive, by their paths. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What files alone cannot be, done in the archive's folder. */
  readonly spoil?: (archive: string) => void;
  /** Who has root's rights never meets it. */
  readonly isOfRights?: true;
  /** In milliseconds; else what builds take. */
  readonly limit?: number;
}

const day = "3 May 2019";
const rain = `Rain falls\n\n${day}\n\nIt rained on the hills, and the river rose by a foot.\n`;
const prose = "The river rose on Thursday, 3 May 2019, said Anna Berg. ".repeat(40);

function text(content: string | Uint8Array, name = "a.txt"): Fault {
  return { files: { [name]: content } };
}

function sidecar(content: string | Uint8Array): Fault {
  return { files: { "a.txt": rain, "a.txt.yaml": content } };
}

function story(content: string, name = "story.md"): Fault {
  return { files: { "rain/a.txt": rain, [`rain/${name}`]: content } };
}

function spoilt(spoil: Fault["spoil"], isOfRights?: true): Fault {
  return { files: { "a.txt": rain }, ...(spoil && { spoil }), ...(isOfRights && { isOfRights }) };
}

function page(head: string): Fault {
  return text(
    `<!doctype html><title>Rain falls</title>${head}<h1>Rain falls</h1><p>${prose}`,
    "a.html",
  );
}

const socket = `require("net").createServer().listen("b.txt", () => process.kill(process.pid, 9))`;

/** By the first cell of its row in `docs/refusals.md`. */
export const refusing: Readonly<Record<string, Fault>> = {
  "a symbolic link": spoilt((archive) => symlinkSync("a.txt", join(archive, "b.txt"))),
  "a pipe": spoilt((archive) => void spawnSync("mkfifo", [join(archive, "b.txt")])),
  "a socket": spoilt(
    (archive) => void spawnSync(process.execPath, ["-e", socket], { cwd: archive }),
  ),
  "a folder that is named like an article and holds none": spoilt((archive) =>
    mkdirSync(join(archive, "b.txt")),
  ),
  "a file that may not be read": spoilt((archive) => chmodSync(join(archive, "a.txt"), 0), true),
  "a folder that may not be read": spoilt((archive) => {
    mkdirSync(join(archive, "b"), { mode: 0 });
  }, true),
  "more bytes than an article has": spoilt((archive) => {
    writeFileSync(join(archive, "b.txt"), rain);
    truncateSync(join(archive, "b.txt"), largestFile + 1);
  }),
  "more lines, texts or elements than an article has": text(`a${"\n".repeat(mostLines)}b`),
  "a longer text on end than an article has": text("a".repeat(longestPiece + 1)),
  "it takes too long": { ...text(`${prose}\n\n`.repeat(400)), limit: 1 },
  "bytes that are no text": text(Uint8Array.from({ length: 999 }, (_, at) => (at * at) % 251)),
  "an empty file": text(" \n"),
  "a page without text": text("<!doctype html><p> ", "a.html"),
  "nothing but front matter": text("---\ntitle: Rain\n---\n", "a.md"),
  "front matter that cannot be read": text(`---\nday: soon\n---\n${rain}`, "a.md"),
  "keys outside front matter": text(`---\npublish: draft\n\n${rain}`, "a.md"),
  "front matter of another language": text(`---js\n{}\n---\n${rain}`, "a.md"),
  "a sidecar that is no YAML": sidecar("authors: ["),
  "an unknown key in a sidecar": sidecar("titel: Rain"),
  "a key that stands in a sidecar twice": sidecar("title: Rain\ntitle: Snow"),
  "a value in a sidecar that is none": sidecar("day: soon"),
  "an alias, an anchor or a tag in a sidecar": sidecar("title: *rain"),
  "a sidecar whose name ends in .yml": { files: { "a.txt": rain, "a.txt.yml": "title: Rain" } },
  "a sidecar that is not UTF-8": sidecar(Uint8Array.of(0x74, 0x3a, 0x20, 0xe9)),
  "an article's address that another has": { files: { "a.txt": rain, "A.txt": rain } },
  "an address that is too long": text(rain, `${`${"a".repeat(90)}/`.repeat(12)}a.txt`),
  "a story's address that another has": { files: { "rain/a.txt": rain, "Rain/a.txt": rain } },
  "a story whose pages would be another's": {
    files: { "2021!/a.txt": rain, "2021/rain/a.txt": rain },
  },
  "a `story.md` whose front matter cannot be read": story("---\ntitle: [\n---\n"),
  "a part of a `story.md` that is wrong": story("---\ntitel: Rain\n---\n"),
  "a `story.md` by another name": story("Rain.", "Story.md"),
  "an outlet of `archive.yaml` that no article has": {
    files: { "a.txt": rain, "archive.yaml": "outlets: {No One: {publish: draft}}" },
  },
};

const russian =
  "Гавань закрыли в понедельник, и суда, которые пришли с моря, не выпускали до вечера.";
const wrapped = `${"the river rose and rose until ".repeat(2)}\n`;

/** By the first cell of its row, too. */
export const informing: Readonly<Record<string, Fault>> = {
  "a file of another kind": { files: { "a.txt": rain, "a.pdf": "" } },
  "a sidecar without its article": { files: { "a.txt": rain, "b.txt.yaml": "" } },
  "a `story.md` that is not at the top of a story": {
    files: { "rain/a.txt": rain, "rain/later/story.md": "Rain." },
  },
  "control characters": text(rain.replace("hills", "hills\u0007\u0007")),
  "characters that nobody sees": text(rain.replace("hills", "hi\u202El\u202Els")),
  "broken bytes in a page that says its encoding": text(
    Buffer.concat([
      Buffer.from(
        '<!doctype html><meta charset="utf-8"><h1>Rain</h1><p>Größer als bei uns: für die Brücken ',
      ),
      Uint8Array.of(0xff, 0xff),
      Buffer.from(" wäre es nötig.</p>"),
    ]),
    "a.html",
  ),
  "an encoding that was told by its bytes": text(
    Uint8Array.from(russian, (each) => {
      const code = each.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0; // as windows-1251 has Russian letters
    }),
  ),
  "a foreign key in front matter": text(`---\nlayout: post\n---\n${rain}`, "a.md"),
  "words behind ` #` in a value without quotation marks": sidecar("title: Win #1 falls"),
  "lines that are wrapped": text(`Rain\n\n${wrapped.repeat(30)}`),
  "Markdown that would choke a parser": text(`${"> ".repeat(200)}Rain.`, "a.md"),
  "more statements in markup than are read": page(
    '<meta name="author" content="Jane Doe">'.repeat(mostStatements + 1),
  ),
  "`keep:` or `cut:` that finds nothing": sidecar("keep: [no such words]"),
  "days that contradict each other": sidecar("day: 2019-05-04"),
  "no day": text("Rain falls\n\nIt rained."),
  "a page that shows a fault": text("404 Not Found\nnginx"),
  "a page that asks for consent": text(
    "The Example\nWe value your privacy\nWe and our 842 partners store and/or access information on a device, such as cookies, and process personal data.\nAccept all\nManage options",
  ),
  "an article that ends at a paywall": text(
    "River rises\nThe river rose on Monday and the town stood still, as its mayor had said it would.\nSubscribe to continue reading\nAlready a subscriber? Log in",
  ),
  "a list of headlines": text(
    ["News", ...Array.from({ length: 24 }, (_, at) => `River rises in the north, part ${at}`)].join(
      "\n",
    ),
  ),
  "a file of which no body is left": text("Read more: Rain comes"),
  "an article that is withheld": sidecar("publish: draft"),
  "a story in a sidecar that is none": sidecar("stories: [snow]"),
  "a former address that is none, or that another has": sidecar("formerly: [..]"),
  "an act on a timeline's entry that is not there": story(
    "---\ncurate: { e-12345678: { hide: true } }\n---\n",
  ),
};
