/** One line of a stream, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Where it begins in the stream, in bytes. */
  readonly at: number;
  /** In UTF-8; undefined of one that is longer than it may be, which is read past and not held. */
  readonly bytes?: Uint8Array;
}

const newline = 0x0a;

/** One line after another, as each is asked for: no more than one is held, and no more than `longest` bytes of it. */
export async function* linesIn(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let at = 0;
  const take = (): Line => {
    const line: Line =
      length > longest ? { number, at } : { number, at, bytes: Buffer.concat(parts, length) };
    [parts, number, at, length] = [[], number + 1, at + length + 1, 0];
    return line;
  };
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const end = chunk.indexOf(newline, from);
      const part = chunk.subarray(from, end === -1 ? chunk.length : end);
      length += part.length;
      if (length > longest) parts = [];
      else parts.push(part);
      if (end !== -1) yield take();
      from += part.length + 1;
    }
  }
  if (length > 0) yield take();
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The object that a line holds, or what is found there instead. */
export function parseObject({ bytes }: Line): Readonly<Record<string, unknown>> | string {
  if (!bytes) return "a line that is too long";
  if (bytes.length === 0) return "an empty line";
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    return "no JSON object";
  } catch {
    return "no JSON";
  }
}
