import type { Outlet } from "../types.ts";
import { rt } from "./rt.ts";
import { theMoscowTimes } from "./the-moscow-times.ts";

/** Outlets known without configuration; archive.yaml adds more, which are looked at first. */
export const outlets: readonly Outlet[] = [rt, theMoscowTimes];
