import { givenNames } from "../../locale/given-names.ts";
import { oneLine } from "./one-line.ts";

/** A name in parts where they are safely told apart, else as it is printed. */
export type CslName =
  { readonly family: string; readonly given: string } | { readonly literal: string };

const twoParts =
  /^(?<given>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}\.)?) (?<family>\p{Lu}[\p{L}\p{M}’'-]+)$/u;

// "Jordan Times", "Victoria Police": given names that are places begin names of organisations.
const organisation =
  /^(?:Agency|Association|Bureau|Chronicle|City|College|Council|County|Daily|Department|Desk|Editors?|Express|Foundation|Gazette|Government|Group|Guardian|Herald|Independent|Institute|Journal|Mail|Media|Mercury|News|Newspaper|Newsroom|Observer|Office|Police|Post|Press|Radio|Record|Reporters?|Review|School|Service|Staff|Standard|Star|State|Sun|Team|Telegraph|Television|Times|Today|Tribune|TV|University|Weekly|World|Writers?)$/u;

/**
 * Two words, a middle initial between them at most, of which the first is a common given name: anything else may be a team,
 * an agency, or a name whose family's part comes first or has more words than one.
 */
export function toCslName(name: string, outlet?: string): CslName {
  const literal = oneLine(name);
  const { given, family } = twoParts.exec(literal)?.groups ?? {};
  if (given === undefined || family === undefined) return { literal };
  const [first = ""] = given.split(" ");
  const isPerson = givenNames.has(first.toLowerCase()) && !organisation.test(family);
  return isPerson && literal !== outlet ? { family, given } : { literal };
}

export function printedName(name: CslName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}
