import { isRightToLeft } from "../../src/read/hidden.ts";
import { html, type Html } from "../../src/site/html.ts";

/**
 * A sentence of the interface with what it says of articles set apart: names of a script that runs from right to left would turn
 * the words and numbers beside them. Names stand in the sentence in the order given.
 */
export function setApart(sentence: string, names: readonly string[]): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const name of names.filter((each) => isRightToLeft(each))) {
    const start = sentence.indexOf(name, at);
    if (start === -1) continue;
    parts.push(html`${sentence.slice(at, start)}<bdi>${name}</bdi>`);
    at = start + name.length;
  }
  return html`${parts}${sentence.slice(at)}`;
}
