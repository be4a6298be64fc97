import { af } from "./af.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import type { DateWords } from "./date-words.ts";

/** Every language whose datelines and bylines are known. Where one word means two months, the earlier language decides. */
export const dateWords: readonly DateWords[] = [
  en,
  ru,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  da,
  sv,
  nb,
  fi,
  is,
  pl,
  cs,
  sk,
  sl,
  hr,
  sr,
  bg,
  uk,
  ro,
  hu,
  el,
  tr,
  lt,
  lv,
  et,
  ca,
  id,
  af,
  hi,
  ar,
  he,
];
