import { describedIn, factOf, metaClaims, namesIn, claimOf } from "../read/html/claims.ts";
import type { Page } from "../read/html/page.ts";
import type { Fact } from "../types.ts";

/** What the page says it is about: Open Graph, the description of its head, JSON-LD. */
export function pageDescription(page: Page): Fact<string> | undefined {
  const linked = describedIn(page).flatMap(({ entity, lineOf }) =>
    namesIn(entity["description"], page).flatMap((value) =>
      claimOf("JSON-LD description", { value, line: lineOf("description") }),
    ),
  );
  const metas = metaClaims(page, "og:description", "description", "twitter:description");
  return factOf([...metas, ...linked, ...metaClaims(page, "dc.description")]);
}

/** The language of `<html lang>`, as BCP 47 writes it. */
export function pageLanguage({ language, metas }: Page): Fact<string> | undefined {
  const claims = [
    ...(language ? claimOf("<html lang>", language) : []),
    ...metas
      .filter(({ name }) => /^(?:og:locale|content-language|dc.language)$/u.test(name))
      .flatMap((said) => claimOf(said.name, said)),
  ];
  for (const { value, evidence } of claims) {
    const tag = languageTag(value);
    if (tag !== undefined) return { value: tag, evidence: [evidence] };
  }
  return undefined;
}

function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
