import { findPackageJSON } from "node:module";
import { dirname } from "node:path";

const description = findPackageJSON(import.meta.url);
if (description === undefined) throw new Error("no package.json above the program");

/** The project's folder, absolute: what was bundled of the program lies in it too. */
export const project = dirname(description);
