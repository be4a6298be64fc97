import { trySite } from "./try-site.ts";

trySite("that says no address", false);
