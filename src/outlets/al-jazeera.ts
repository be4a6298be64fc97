import type { Outlet } from "../types.ts";

export const alJazeera: Outlet = {
  name: "Al Jazeera",
  hosts: ["aljazeera.com", "aljazeera.net"],
  aliases: ["Al Jazeera English"],
};
