import type { Block, Evidence, Fact, Outlet, SaidIn, Sidecar } from "../types.ts";
import { spelt } from "../read/hidden.ts";
import type { Page } from "../read/html/page.ts";
import { pageOutlet } from "./page-outlet.ts";
import { hasAtMost } from "./rule.ts";

interface OutletSources {
  readonly path: string;
  readonly sidecar: Sidecar;
  readonly saidIn: SaidIn;
  readonly outlets: readonly Outlet[];
  readonly page?: Page;
}

const longestSelfLine = 30; // words: a line of the page's own, not a paragraph that speaks of an outlet

/** Who published it: what a person says, then markup, then lines that only the outlet itself prints, then the address, then the file's name. */
export function identifyOutlet(
  blocks: readonly Block[],
  { path, sidecar, saidIn, outlets, page }: OutletSources,
): Fact<string> | undefined {
  if (sidecar.outlet !== undefined) {
    return { value: sidecar.outlet, evidence: [{ kind: saidIn("outlet"), text: sidecar.outlet }] };
  }
  const stated = page && fromPage(page, outlets);
  if (stated) return stated;
  const lines = fromOwnLines(blocks, outlets);
  const address = fromUrl(sidecar.url ?? page?.base, outlets);
  // Anybody may point at "more on" another site; where the original's address differs, it is right.
  if (lines && address && lines.value !== address.value) return address;
  return lines ?? address ?? fromFileName(path, outlets);
}

/** What the page calls itself, by the name it is known by here. */
function fromPage(page: Page, outlets: readonly Outlet[]): Fact<string> | undefined {
  const said = pageOutlet(page);
  const folded = said?.value.toLowerCase();
  const known = outlets.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => each.toLowerCase() === folded),
  );
  return said && { value: known?.name ?? said.value, evidence: said.evidence };
}

/** The outlet that most lines speak for; none where two have as many. */
function fromOwnLines(
  blocks: readonly Block[],
  outlets: readonly Outlet[],
): Fact<string> | undefined {
  const short = blocks.filter(
    ({ text }) => ownOpening.test(text) && hasAtMost(longestSelfLine, text),
  );
  const found = outlets
    .map((outlet) => {
      const own = ownLines.get(outlet) ?? ownLine(outlet);
      ownLines.set(outlet, own);
      const evidence = short
        .filter(({ text }) => own.test(text))
        .map((block) => lineEvidence(block));
      return { value: outlet.name, evidence };
    })
    .filter(({ evidence }) => evidence.length > 0)
    .toSorted((a, b) => b.evidence.length - a.evidence.length);
  const [first, second] = found;
  return second && second.evidence.length === first?.evidence.length ? undefined : first;
}

/** How each form of an own line begins: few lines do, and only those are tried on every outlet. */
const ownOpening =
  /^(?:also|more|read more|see more|support|an?|(?:the )?latest|©|\(c\)|copyright)/iu;

const ownLines = new WeakMap<Outlet, RegExp>(); // made once an outlet

function ownLine({ name, aliases = [], hosts, isAgency }: Outlet): RegExp {
  const names = [name, ...aliases].map((each) => RegExp.escape(each)).join("|");
  const places = hosts.map((each) => `(?:www\\.)?${RegExp.escape(each)}`);
  const forms = [
    `^(?:also|more|read more|see more) (?:on|at|from) (?:${[...places, names].join("|")})\\b`,
    `^support (?:${names})\\b`,
    `^an? (?:\\w{1,20} )?(?:message|note|letter|appeal) from (?:${names})\\b`,
    `^(?:the )?latest from (?:${names})\\b`,
    ...(isAgency ? [] : [`^(?:©|\\(c\\)|copyright).{0,20}\\b(?:${names})\\b`]),
  ];
  return new RegExp(forms.join("|"), "iu");
}

function fromUrl(url: string | undefined, outlets: readonly Outlet[]): Fact<string> | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./u, "");
  if (url === undefined || host === undefined || host === "") return undefined;
  const known = outlets.find(({ hosts }) =>
    hosts.some((each) => host === each || host.endsWith(`.${each}`)),
  );
  return { value: known?.name ?? host, evidence: [{ kind: "url", text: url }] };
}

const common = new Set(["www", "m", "mobile", "news", "en", "edition"]); // labels that name no outlet

/** `2010-04-01-foxnews-1196` for an outlet at foxnews.com, `the-moscow-times` for one of that name. */
function fromFileName(path: string, outlets: readonly Outlet[]): Fact<string> | undefined {
  const file = path.split("/").at(-1) ?? "";
  const name = `-${file
    .replace(/\.[^.]*$/u, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-`;
  const known = outlets.find(({ name: outlet, hosts }) => {
    const labels = hosts.flatMap((host) => host.split(".").find((each) => !common.has(each)) ?? []);
    const words = outlet.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    return [words, ...labels].some((key) => name.includes(`-${key}-`));
  });
  return known && { value: known.name, evidence: [{ kind: "fileName", text: spelt(file) }] };
}

export function lineEvidence({ text, lines }: Block): Evidence {
  return { kind: "line", text, lines };
}
