/**
 * Beyond these a file is no article: it is refused by name, so that time and memory stay within bounds. Figures in comments
 * are the most of 881 news pages, as HTML and as text.
 */
export const largestFile = 30_000_000; // bytes; 1.8 million, but a page saved with its pictures inside has 10 to 20
export const largestSidecar = 200_000; // bytes, of archive.yaml, story.md and front matter too: what a person writes there has some thousand
export const mostLines = 1_000_000; // raw ones, blank ones too; 13,348
export const mostPieces = 100_000; // paragraphs, items, cells, controls, of a text its lines; 2,452
export const longestPiece = 10_000_000; // characters of a line, a paragraph; 28,900
export const mostElements = 600_000; // 30,000
/** Of each kind of statement in markup that facts are read from; the first are read, the others left unread. */
export const mostStatements = 2_000; // 1,004 bylines of comments; of all else 262
export const longestLinkedData = 5_000_000; // characters of one script of JSON-LD; 41,000
export const longestTitle = 1_000; // characters: every list holds titles, and memory those of the whole archive
/** Markdown of more is read as plain text: its parser takes a second and 300 MB for two million characters. */
export const longestMarkdown = 2_000_000; // characters
export const deepestYaml = 20; // lists and keys in one another; what is read nests 4 deep, and the parser recurses
export const mostMarkdownLines = 20_000; // that are not blank; items of a list cost a ten-thousandth of a second each

/** A file holds more than is read; the message is what was found. */
export class Excess extends Error {
  override readonly name = "Excess";
}

/** Throws Excess where there are more of them. */
export function refuseMore(count: number, most: number, what: string): void {
  if (count > most) throw new Excess(`more than ${most} ${what}`);
}

/** Throws Excess where one of the texts of a file is longer than any paragraph. */
export function refuseLonger({ length }: string): void {
  if (length > longestPiece)
    throw new Excess(`a text of more than ${longestPiece} characters on end`);
}

/** Throws Excess; nothing is built of the lines to tell. */
export function refuseLines(text: string): void {
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines += 1;
    refuseMore(lines, mostLines, "lines");
  }
}
