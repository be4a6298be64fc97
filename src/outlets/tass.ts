import type { Outlet } from "../types.ts";

export const tass: Outlet = {
  name: "TASS",
  hosts: ["tass.com", "tass.ru"],
  aliases: ["ITAR-TASS"],
  isAgency: true,
};
