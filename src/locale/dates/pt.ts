import { numbered } from "../locale.ts";
import type { DateWords } from "./date-words.ts";

export const pt: DateWords = {
  language: "pt",
  months: numbered(
    1,
    "janeiro jan",
    "fevereiro fev",
    "março marco mar",
    "abril abr",
    "maio mai",
    "junho jun",
    "julho jul",
    "agosto ago",
    "setembro set",
    "outubro out",
    "novembro nov",
    "dezembro dez",
  ),
  weekdays: numbered(
    1,
    "segunda-feira segunda seg",
    "terça-feira terça ter",
    "quarta-feira quarta qua",
    "quinta-feira quinta qui",
    "sexta-feira sexta sex",
    "sábado sáb",
    "domingo dom",
  ),
  published: ["publicado", "publicado em", "publicada em", "criado em", "em"],
  changed: [
    "atualizado",
    "atualizado em",
    "atualizada em",
    "última atualização",
    "actualizado",
    "actualizado em",
    "modificado em",
  ],
  by: ["por", "texto"],
  at: ["às", "as", "à"],
  oClock: ["h"],
};
