/** Tags whose words run on in the line; every other tag begins and ends a paragraph-like piece. */
export const inlineTags = tags(`
  a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark math nobr output q rb
  rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr
`);

/** Tags whose words a page never shows, each a block of its own. */
export const codeTags: ReadonlyMap<string, string> = new Map([
  ["script", "is a script of the page"],
  ["style", "is a style sheet of the page"],
  ["template", "is a template that the page does not show"],
  ["noscript", "is shown only where scripts are off"],
  ["noembed", "is shown only by old browsers"],
  ["noframes", "is shown only by old browsers"],
  ["iframe", "is shown only by old browsers"],
  ["object", "is shown only where a plug-in is missing"],
  ["video", "is shown only by old browsers"],
  ["audio", "is shown only by old browsers"],
  ["canvas", "is shown only by old browsers"],
  ["title", "is the name of the window, not of the page"],
]);

/** Tags whose words are set apart from the text around them: controls, drawings. */
export const apartTags = tags("button select textarea datalist meter progress svg dialog");

export const headingTags = tags("h1 h2 h3 h4 h5 h6");

export const listTags = tags("ul ol");

function tags(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/u));
}
