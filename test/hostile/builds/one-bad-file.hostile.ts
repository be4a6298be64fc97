import { describeBadFiles } from "./one-bad-file.ts";

describeBadFiles(1000, 100);
