import type { Join } from "../../types.ts";

/** Why accounts are of one entry; `timeline.json` says it in these words, whatever the interface's language. */
export function reasonOfJoinInEnglish(join: Join): string {
  switch (join.by) {
    case "words": {
      const { who, as, isVerbatim, words } = join;
      const tellers = who === as ? `Another sentence of ${who}` : `${who}, as ${as},`;
      return isVerbatim
        ? `${tellers} gives this date in the same words.`
        : `${tellers} gives this date and speaks of ${words.join(", ")}.`;
    }
    case "editor":
      return `${join.who.join(", ")}: joined by the archive’s editor.`;
    case "split":
      return join.of === "apart"
        ? "Set apart together by the archive’s editor."
        : "Left together by the archive’s editor, who set others apart.";
  }
}

export function reasonOfJoinInRussian(join: Join): string {
  switch (join.by) {
    case "words": {
      const { who, as, isVerbatim, words } = join;
      const tellers = who === as ? `Ещё одно предложение (${who})` : `${who}, как и ${as},`;
      return isVerbatim
        ? `${tellers} называет эту дату теми же словами.`
        : `${tellers} называет эту дату; общие слова: ${words.join(", ")}.`;
    }
    case "editor":
      return `${join.who.join(", ")}: присоединено редактором архива.`;
    case "split":
      return join.of === "apart"
        ? "Редактор архива выделил это в отдельную запись."
        : "Редактор архива оставил это вместе, а остальное выделил.";
  }
}
