import { afp } from "./afp.ts";
import { alJazeera } from "./al-jazeera.ts";
import { ap } from "./ap.ts";
import { bbc } from "./bbc.ts";
import { cnn } from "./cnn.ts";
import { foxNews } from "./fox-news.ts";
import { reuters } from "./reuters.ts";
import { rt } from "./rt.ts";
import { tass } from "./tass.ts";
import { theGuardian } from "./the-guardian.ts";
import { theMoscowTimes } from "./the-moscow-times.ts";
import { theNewYorkTimes } from "./the-new-york-times.ts";
import { theWashingtonPost } from "./the-washington-post.ts";
import type { Outlet } from "../types.ts";

/** Outlets known without configuration; archive.yaml adds more, which are looked at first. */
export const outlets: readonly Outlet[] = [
  afp,
  alJazeera,
  ap,
  bbc,
  cnn,
  foxNews,
  reuters,
  rt,
  tass,
  theGuardian,
  theMoscowTimes,
  theNewYorkTimes,
  theWashingtonPost,
];
