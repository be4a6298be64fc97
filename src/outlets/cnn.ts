import type { Outlet } from "../types.ts";

export const cnn: Outlet = {
  name: "CNN",
  hosts: ["cnn.com"],
  aliases: ["CNN.com"],
};
