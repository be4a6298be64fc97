import { cleanFile } from "./files.ts";
import type { FoundFile } from "./found-file.ts";
import { inputsOf } from "./inputs.ts";
import { partArticle, type Body, type Parts, type ReadPart, type Rest } from "./stored-article.ts";
import { wholeOfFile, type Cleaning } from "./surveys.ts";

/** What is read of a file's article when it is asked for: of all that is known of the file no more is held than that takes. */
export class PartsOfFile implements ReadPart {
  readonly path: string;
  readonly inputs: string;
  readonly whole: string;
  readonly #outlet: string | undefined;
  readonly #cleaning: Cleaning;

  constructor(
    path: string,
    { inputs, whole, outlet }: Pick<FoundFile, "inputs" | "whole" | "outlet">,
    cleaning: Cleaning,
  ) {
    this.path = path;
    this.inputs = inputs;
    this.whole = whole;
    this.#outlet = outlet;
    this.#cleaning = cleaning;
  }

  rest(): Rest {
    return this.#cleaning.derived.recent("rest", this.whole, () => this.#again().rest);
  }

  body(): Body {
    return this.#cleaning.derived.recent("body", this.whole, () => this.#again().body);
  }

  #again(): Parts {
    const raw = this.#cleaning.read(this.path);
    if (!("bytes" in raw)) throw this.#changed();
    const outlet = this.#outlet;
    const surveyed = { inputs: inputsOf(raw), ...(outlet !== undefined && { outlet }) };
    const { recurring } = wholeOfFile(this.path, surveyed, this.#cleaning);
    const { article } = cleanFile(raw, recurring);
    if (!article) throw this.#changed();
    return partArticle(article);
  }

  #changed(): Error {
    return new Error(`${this.path}: changed while it was read`);
  }
}
