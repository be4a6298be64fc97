import { quoted, type Sign } from "../sign.ts";

const ask =
  "(?:subscribe|sign in|log in|register|sign up|create (?:a free |an )?account|become a (?:member|subscriber))";
/** A line that stands where the rest of an article would, by language. */
const wall = new RegExp(
  [
    `^(?:please )?${ask}(?: (?:now|today|for free|or ${ask}))? to (?:(?:continue|keep|finish) reading|read (?:the (?:full|whole|rest)|this (?:article|story)|more))\\b`,
    `^(?:to )?(?:continue|keep|finish) reading(?: this (?:article|story))?,? (?:please )?(?:${ask}|with (?:a|your) (?:free )?(?:trial|subscription|account)|for (?:free|just|only))\\b`,
    `^to read (?:the (?:full|whole|rest)|this (?:article|story)).{0,40}\\b${ask}`,
    "^(?:this (?:article|story|content) is|read the (?:full|whole) (?:article|story)) (?:for|only for|reserved for|available (?:only )?to|exclusive to|as a|with a) ?(?:our )?(?:subscribers?|members?|subscription|premium)\\b",
    "^unlock (?:this|the (?:full|rest of the)) (?:article|story)\\b",
    "^(?:already a (?:subscriber|member)\\?|you(?: have|['’]ve) (?:reached|read|used)(?: all)? your .{0,20}\\bfree articles?\\b)",
    "^(?:jetzt weiterlesen|(?:jetzt )?(?:weiterlesen )?mit .{1,30} weiterlesen|weiterlesen mit|(?:um|sie möchten) weiter ?(?:zu)?lesen|lesen sie (?:diesen artikel )?weiter mit)(?!\\p{L})",
    "^(?:jetzt )?abonnieren,? um weiterzulesen|^(?:dieser|dieser premium-) ?artikel ist (?:nur )?für abonnent(?:en|innen)",
    "^(?:il vous reste \\d{1,3}(?:[.,]\\d{1,2})? ?% de cet article|(?:cet )?article (?:est )?réservé (?:aux|à nos) abonnés|la suite est réservée (?:aux|à nos) abonnés|abonnez-vous pour (?:lire|continuer))",
    "^(?:suscríbete|suscríbase|regístrate|inicia sesión) para (?:seguir|continuar) leyendo|^para (?:seguir|continuar) leyendo|^(?:contenido|artículo) (?:exclusivo|solo) para suscriptores",
    "^(?:abbonati per (?:continuare|proseguire|leggere)|contenuto riservato agli abbonati|(?:assine|inscreva-se) para continuar lendo)",
    "^(?:чтобы (?:читать|прочитать) (?:дальше|целиком|полностью|весь|эту)|(?:полн(?:ый|ая) )?(?:текст|материал|статья|версия) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)|оформите подписку,? чтобы)",
    "^(?:この記事は(?:有料)?会員|この記事は有料記事|続きを読むには|会員限定(?:の)?記事|残り\\d{1,6}文字)",
  ].join("|"),
  "iu",
);

const fewest = 3; // paragraphs of an article that was not cut short by a wall

export const paywallStub: Sign = {
  name: "paywall stub",
  is: [
    "River rises\nThe river rose on Monday and the town stood still, as its mayor had said it would.\nSubscribe to continue reading\nAlready a subscriber? Log in",
    "Fluss steigt\nDer Fluss ist am Montag über die Ufer getreten, und in der Stadt stand alles still.\nJetzt weiterlesen mit Beispiel+",
    "La rivière monte\nLa rivière est sortie de son lit lundi, et toute la ville s'est arrêtée pour la regarder.\nIl vous reste 84% de cet article à lire. La suite est réservée aux abonnés.",
    "El río crece\nEl río se desbordó el lunes y la ciudad entera se detuvo, como había dicho su alcaldesa.\nSuscríbete para seguir leyendo",
    "Река поднялась\nВ понедельник река вышла из берегов, и весь город остановился, как и обещал мэр ещё в мае.\nЧтобы читать дальше, оформите подписку",
    "川の水位上昇\n月曜日に川の水があふれ、市長が警告していたとおり町全体の動きが止まった。\n続きを読むには会員登録が必要です",
  ],
  isNot: [
    "Papers raise their walls\n“Subscribe to continue reading” is what readers of four in five papers see, a study says.\nIts authors looked at two hundred sites.",
    "River rises\nThe river rose on Monday and the town stood still, as its mayor had said.\nBy noon the water stood at the doors of the school, and teachers carried pupils out.\nThe army will send forty more boats on Tuesday, and a hundred soldiers with them.\nSubscribe to continue reading",
    "She registered to continue reading law in May, and passed.",
    "Abonnenten klagen\nDer Artikel ist für Abonnenten ein Ärgernis gewesen, sagt das Gericht, und gibt ihnen nun recht.",
    "Les abonnés d'abord\nUn article réservé aux abonnés a été lu par tous lundi, dit le journal, à la suite d'une erreur.",
    "Подписка дорожает\nТеперь читать дальше смогут не все, пишет газета: подписка с мая стоит вдвое больше прежнего.",
  ],
  find: ({ blocks, prose }) => {
    const read = prose.filter(({ text }) => !wall.test(text));
    if (read.length >= fewest) return undefined;
    const found = blocks.find(({ text }) => wall.test(text));
    if (!found) return undefined;
    const after = ["", " after one paragraph", " after two paragraphs"][read.length] ?? "";
    return { why: `it ends in ${quoted(found)}${after}`, line: found.lines.from };
  },
};
