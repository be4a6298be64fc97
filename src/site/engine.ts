import { readFileSync } from "node:fs";

const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { readonly version: string };

/** What read the articles: "Dateline 0.1.0". */
export const engine = `Dateline ${version}`;
