import type { Outlet } from "../types.ts";

export const theMoscowTimes: Outlet = {
  name: "The Moscow Times",
  hosts: ["themoscowtimes.com", "moscowtimes.ru"],
};
