import type { Outlet } from "../types.ts";

export const foxNews: Outlet = {
  name: "Fox News",
  hosts: ["foxnews.com"],
  aliases: ["FOX News", "FoxNews.com"],
};
