import { outlets as knownOutlets } from "../outlets/outlets.ts";
import type { Article, Outlet } from "../types.ts";
import type { Word } from "./publishing.ts";
import type { OutletSettings, Settings } from "./settings.ts";

/** Outlets to tell articles by: archive.yaml's, then the known ones. One that both have is one, by the archive's name for it. */
export function outletsIn({ outlets = new Map() }: Pick<Settings, "outlets">): readonly Outlet[] {
  const own = [...outlets].map(([name, settings]) => toOutlet(name, settings));
  const taken = new Set(own.flatMap((each) => [...namesOf(each)]));
  return [...own, ...knownOutlets.filter(({ name }) => !taken.has(folded(name)))];
}

/** With what is known of the outlets whose names it has. */
function toOutlet(name: string, { hosts = [], aliases = [] }: OutletSettings): Outlet {
  const own = namesOf({ name, hosts, aliases });
  const known = knownOutlets.filter((each) => !namesOf(each).isDisjointFrom(own));
  const names = [...aliases, ...known.flatMap((each) => [each.name, ...(each.aliases ?? [])])];
  const others = new Set(names.filter((each) => each !== name));
  const places = [...hosts.map((each) => bareHost(each)), ...known.flatMap((each) => each.hosts)];
  return {
    name,
    hosts: [...new Set(places)],
    ...(others.size > 0 && { aliases: [...others] }),
    ...(known.some(({ isAgency }) => isAgency) && { isAgency: true }),
  };
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./u, "");
}

/**
 * What archive.yaml says of the outlets that an article is of: those of its outlet's name, however it is written, and those
 * at whose address its original stands.
 */
export function outletWordsIn({ outlets = new Map() }: Pick<Settings, "outlets">): OutletWords {
  const said = [...outlets].flatMap(([name, settings]) => {
    const { publish, noindex } = settings;
    if (publish === undefined && noindex === undefined) return [];
    const word: Word = {
      of: "outlet",
      name,
      ...(publish !== undefined && { publish }),
      ...(noindex && { noindex }),
    };
    const outlet = toOutlet(name, settings);
    return [{ word, names: namesOf(outlet), hosts: outlet.hosts }];
  });
  return {
    words: said.map(({ word }) => word),
    of: ({ facts: { outlet, url } }) =>
      said
        .filter(
          ({ names, hosts }) =>
            names.has(folded(outlet?.value ?? "")) || isAt(url?.value ?? "", hosts),
        )
        .map(({ word }) => word),
  };
}

export interface OutletWords {
  readonly words: readonly Word[];
  readonly of: (article: Article) => readonly Word[];
}

function isAt(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname ?? "";
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

function namesOf({ name, aliases = [] }: Outlet): ReadonlySet<string> {
  return new Set([name, ...aliases].map((each) => folded(each)));
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
