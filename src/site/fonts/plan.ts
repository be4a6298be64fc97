import type { Planned } from "../plan.ts";
import { hashOf } from "../kept/hash.ts";
import { fontFile } from "../urls.ts";
import { faces, licences } from "./faces.ts";

/** The fonts with their licences. */
export function fontPlan(): readonly Planned[] {
  return [
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
