import type { Outlet } from "../types.ts";

export const ap: Outlet = {
  name: "AP",
  hosts: ["apnews.com"],
  aliases: ["The Associated Press", "Associated Press"],
  isAgency: true,
};
