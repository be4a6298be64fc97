import type { Planned } from "../plan.ts";
import { hashOf } from "../kept/hash.ts";
import { fontFile, fontsStylesheetFile } from "../urls.ts";
import { faces, licences } from "./faces.ts";
import { formatFontsStylesheet } from "./stylesheet.ts";

/** The fonts with their licences, and the stylesheet that names them. */
export function fontPlan(): readonly Planned[] {
  const stylesheet = formatFontsStylesheet();
  return [
    {
      file: fontsStylesheetFile,
      kind: "file",
      inputs: hashOf(stylesheet),
      make: () => stylesheet,
    },
    ...faces.map(({ name, bytes }): Planned => ({
      file: fontFile(name),
      kind: "file",
      inputs: name,
      make: () => bytes,
    })),
    ...[...licences].map(([name, bytes]): Planned => ({
      file: fontFile(name),
      kind: "file",
      inputs: hashOf(bytes),
      make: () => bytes,
    })),
  ];
}
