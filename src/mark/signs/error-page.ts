import { lengthOf, quoted, type Sign } from "../sign.ts";

const codes = String.raw`(?:40[0134]|410|429|451|50[0234])`;
const names = [
  "(?:the )?(?:web)?page (?:was |could |can)?\\s?(?:not|n['’]t) (?:be )?found",
  "page not found",
  "(?:that|this|the) page (?:can['’]t|cannot|could not|couldn['’]t) be found",
  "(?:that|this|the) page (?:doesn['’]t|does not|no longer) exists?(?: any ?more)?",
  "we (?:can['’]t|couldn['’]t|could not) find (?:that|this|the) page",
  "not found",
  "forbidden",
  "access (?:to this page has been )?denied",
  "bad gateway",
  "service (?:temporarily )?unavailable",
  "gateway time-?out",
  "too many requests",
  "internal server error",
  "unavailable for legal reasons",
  "(?:die )?seite (?:wurde )?nicht gefunden",
  "zugriff verweigert",
  "page (?:introuvable|non trouvée)",
  "accès refusé",
  "página no encontrada",
  "acceso denegado",
  "pagina non trovata",
  "página não encontrada",
  "pagina niet gevonden",
  "страница не найдена",
  "доступ (?:запрещ[её]н|ограничен)",
  "ページが見つかりません(?:でした)?",
  "页面不存在",
  "找不到页面",
].join("|");
/** A line that is nothing but an error: "404", "Error 403: Forbidden", "Page not found | The Example". */
const errorLine = new RegExp(
  `^(?:(?:oops|(?:we['’]re )?sorry)[!,.]{0,3} (?:but )?)?(?:(?:https? )?(?:error|fehler|erreur|ошибка) ?)?(?:${codes}(?:\\W{1,4}(?:error\\W{1,3})?(?:${names}))?|(?:${names}))(?:\\W{0,3}| [|–—-] .{1,40})$`,
  "iu",
);
const script = [
  "^please (?:enable|turn on|activate) (?:javascript|js|cookies)\\b",
  "^(?:you (?:need|have) to|you must) enable javascript\\b",
  "^javascript (?:is|must be|has to be) (?:disabled|enabled|required|not available)\\b",
  "^(?:this|our) (?:site|website|page|app|application) (?:requires|needs) (?:javascript|cookies)\\b",
  "^(?:enable javascript|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|just a moment\\.\\.\\.|are you a robot\\?|sorry, you have been blocked|attention required! \\| cloudflare)",
  "^bitte (?:aktivieren|schalten) sie javascript\\b",
  "^(?:veuillez|merci d['’]) ?activer javascript\\b",
  "^(?:por favor,? )?(?:active|habilite|activa|habilita) javascript\\b",
  "^(?:пожалуйста, )?включите javascript(?![\\p{L}])",
  "^javascriptを有効にして",
].join("|");
const scriptLine = new RegExp(script, "iu");

const mostProse = 60; // words: an apology and what to do instead; 874 of 881 articles measured have more

export const errorPage: Sign = {
  name: "error page",
  is: [
    "404 Not Found\nnginx",
    "Menu\nPage not found | The Example\nSorry, the page that you were looking for is no longer here. Try the search.",
    "Please enable JavaScript to continue using this application.",
    "Error 403: Forbidden",
    "Seite nicht gefunden\nDie gewünschte Seite gibt es nicht mehr.",
    "Страница не найдена\nВернуться на главную",
    "ページが見つかりません\nトップへ戻る",
  ],
  isNot: [
    "Page not found: how a library lost a map\nThe map was last seen in 1931, the keeper said.",
    "404 Not Found\nThe band that named itself after the best-known error of the web has played its last show, after nineteen years and seven records.\nIts singer said on Monday that the name had been a joke that nobody was meant to remember, and that she would miss it all the same. Some two thousand people had come to the harbour to hear them. The hall was full by seven.",
    "Access to the harbour was denied to three ships on Monday.",
    "Enabled by JavaScript, the map shows every street that the flood reached.",
    "Forbidden City reopens\nThe palace opened its doors on Monday.",
    "Die Seite wurde nicht gefunden, sagte der Archivar\nSie fehlt seit dem Krieg.",
    "Straße gesperrt\nZugriff auf das Netz wurde allen verweigert, die am Montag kamen.",
  ],
  find: ({ blocks, prose }) => {
    const others = prose.filter(({ text }) => !scriptLine.test(text));
    if (lengthOf(others) >= mostProse) return undefined;
    const found = blocks.find(({ text }) => errorLine.test(text) || scriptLine.test(text));
    return (
      found && { why: `it says ${quoted(found)} and next to nothing else`, line: found.lines.from }
    );
  },
};
