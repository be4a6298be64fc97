import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const es: DateWords = {
  language: "es",
  months: numbered(
    1,
    "enero ene",
    "febrero feb",
    "marzo mar",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sept sep",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
  ),
  weekdays: numbered(
    1,
    "lunes lun",
    "martes",
    "miércoles miercoles mié",
    "jueves jue",
    "viernes vie",
    "sábado sabado sáb",
    "domingo dom",
  ),
  published: ["publicado", "publicado el", "publicada el", "publicación", "fecha", "creado", "el"],
  changed: [
    "actualizado",
    "actualizado el",
    "actualizada el",
    "última actualización",
    "modificado el",
  ],
  by: ["por", "texto"],
  at: ["a las", "a la"],
  oClock: ["h", "hs", "horas", "hrs"],
};
