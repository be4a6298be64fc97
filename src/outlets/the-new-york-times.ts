import type { Outlet } from "../types.ts";

export const theNewYorkTimes: Outlet = {
  name: "The New York Times",
  hosts: ["nytimes.com"],
};
