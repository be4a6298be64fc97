import type { Outlet } from "../types.ts";

export const afp: Outlet = {
  name: "AFP",
  hosts: ["afp.com"],
  aliases: ["Agence France-Presse"],
  isAgency: true,
};
