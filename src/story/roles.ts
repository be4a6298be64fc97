import { words } from "../locale/locale.ts";

/** English. Before a name, of a person, and never standing for one alone. */
export const titles = words(`
  mr mrs ms miss mx dr sir dame lord lady sen rep gov gen lt col capt cpl sgt maj adm cmdr pte prof rev hon st
`);

/** What "boss" and "chief" of one office have in common. */
const heads = words(
  "head chief boss director leader chairman chairwoman chair chairperson executive ceo",
);

const offices = words(`
  president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman
  ambassador envoy diplomat commissioner spokesman spokeswoman spokesperson general colonel captain commander admiral
  lieutenant sergeant marshal judge justice prosecutor attorney lawyer king queen prince princess emperor sultan emir sheikh
  pope cardinal archbishop bishop imam ayatollah professor coach manager speaker sheriff coroner detective inspector treasurer
  physician founder administrator coordinator counsel deputy analyst economist singer actor actress author
  representative private
`);

/** An office's word, one for all that name the head of something; undefined where the word is none. */
export function officeOf(word: string): string | undefined {
  if (heads.has(word)) return "head";
  return offices.has(word) ? word : undefined;
}
