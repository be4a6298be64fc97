import type { Note } from "../../notes.ts";
import type { RawFile } from "../../pipeline.ts";
import { largestFile, largestSidecar } from "../../read/limits.ts";
import { isArticlePath } from "../folder.ts";
import { parseObject, type Line } from "./lines.ts";

/** Bytes of a line: a file in base64, a sidecar of nothing but characters that JSON escapes, a path. */
export const longestPacked = Math.ceil(largestFile / 3) * 4 + largestSidecar * 6 + 10_000;

type Packed = Pick<RawFile, "path" | "bytes" | "sidecar">;

/** A raw file and its sidecar as one line, which can be sent to another machine. */
export function formatPacked({ path, bytes, sidecar = "" }: Packed): string {
  return JSON.stringify({
    path,
    bytes: Buffer.from(bytes).toString("base64"),
    ...(sidecar !== "" && { sidecar }),
  });
}

/** Of a line that is none, the note that says so; its path is "" where none can be read. */
export function parsePacked(line: Line): Packed | Note {
  const found = parseObject(line);
  if (typeof found === "string") return refuse("", found);
  const { path, bytes, sidecar, ...others } = found;
  if (typeof path !== "string") return refuse("", "no path");
  if (!isArticlePath(path)) return refuse(path, "a path that is no article's in an archive");
  // A sidecar that is misspelt may hold a takedown.
  const [other] = Object.keys(others);
  if (other !== undefined) return refuse(path, `the key "${other}"`);
  if (sidecar !== undefined && typeof sidecar !== "string")
    return refuse(path, "a sidecar that is no text");
  if (Buffer.byteLength(sidecar ?? "") > largestSidecar) {
    return refuse(path, `a sidecar of more than ${largestSidecar} bytes`);
  }
  const decoded = typeof bytes === "string" ? decodeBase64(bytes) : undefined;
  if (!decoded) return refuse(path, "no base64 in `bytes`");
  if (decoded.length > largestFile) return refuse(path, `${decoded.length} bytes`);
  return { path, bytes: decoded, ...(sidecar !== undefined && { sidecar }) };
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return undefined;
  }
}

function refuse(path: string, found: string): Note {
  const message = `${found}, expected a line such as \`dateline pack\` writes: {path, bytes, sidecar?}; make it again`;
  return { path, stage: "read", message, refused: true };
}
