import type { Outlet } from "../types.ts";

export const bbc: Outlet = {
  name: "BBC",
  hosts: ["bbc.com", "bbc.co.uk"],
  aliases: ["BBC News"],
};
