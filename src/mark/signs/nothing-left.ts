import type { Sign } from "../sign.ts";

export const nothingLeft: Sign = {
  name: "no body left",
  todo: "see what was cut and `keep:` it in the sidecar",
  is: ["Read more: Rain comes", "Share this story!\nRelated: Floods in the north"],
  isNot: ["It rained.", "Rain\nShare this story!\nIt rained on Monday."],
  find: ({ kept }) =>
    kept.every(({ text }) => text.trim() === "")
      ? { why: "every line is cut or a fact of its own" }
      : undefined,
};
