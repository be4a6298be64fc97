import { allWays } from "./archive-of-many.ts";
import { describeBadFiles } from "./one-bad-file.ts";

describeBadFiles(100, allWays);
