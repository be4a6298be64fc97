import type { Outlet } from "../types.ts";

export const theWashingtonPost: Outlet = {
  name: "The Washington Post",
  hosts: ["washingtonpost.com"],
  aliases: ["Washington Post"],
};
