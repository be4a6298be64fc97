import { trySite } from "./try-site.ts";

trySite("that says its address", true);
