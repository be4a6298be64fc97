declare module "@citation-js/core" {
  /** What `Cite` reads, as CSL-JSON. */
  export class Cite {
    constructor(input: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
