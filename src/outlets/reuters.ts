import type { Outlet } from "../types.ts";

export const reuters: Outlet = {
  name: "Reuters",
  hosts: ["reuters.com"],
  aliases: ["Thomson Reuters"],
  isAgency: true,
};
