import type { Outlet } from "../types.ts";

export const theGuardian: Outlet = {
  name: "The Guardian",
  hosts: ["theguardian.com", "guardian.co.uk"],
};
