import type { Outlet } from "../types.ts";

export const rt: Outlet = { name: "RT", hosts: ["rt.com"], aliases: ["Russia Today"] };
