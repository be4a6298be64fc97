import { quoted, type Sign } from "../sign.ts";

/** A line that stands where the rest of an article would. */
const wall = new RegExp(
  [
    "^(?:please )?(?:subscribe|sign in|log in|register|sign up|create (?:a free|an) account|become a (?:member|subscriber))(?: now| today| or (?:subscribe|sign in|log in|register))?(?: for free)? to (?:continue|keep|finish) reading\\b",
    "^(?:to )?(?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign in|log in|register|with a subscription|for (?:free|just|only))\\b",
    "^(?:this (?:article|story|content) is|read the (?:full|whole) (?:article|story)) (?:for|only for|reserved for|available (?:only )?to|exclusive to|as a|with a) ?(?:our )?(?:subscribers?|members?|subscription|premium)\\b",
    "^(?:already a (?:subscriber|member)\\?|you have (?:reached your limit of|read your last) free articles?)",
    "^(?:jetzt )?(?:weiterlesen mit|abonnieren,? um weiterzulesen|(?:dieser|dieser premium-)? ?artikel ist (?:nur )?für abonnent(?:en|innen))",
    "^(?:um weiterzulesen|sie möchten weiterlesen\\?|lesen sie (?:diesen artikel )?weiter mit)",
    "^(?:il vous reste \\d+(?:[.,]\\d+)? ?% de cet article|(?:cet )?article (?:est )?réservé (?:aux|à nos) abonnés|la suite est réservée (?:aux|à nos) abonnés|abonnez-vous pour (?:lire la suite|continuer))",
    "^(?:suscríbete|suscríbase|regístrate|inicia sesión) para (?:seguir|continuar) leyendo|^(?:contenido|artículo) (?:exclusivo|solo) para suscriptores",
    "^(?:abbonati per (?:continuare|proseguire)|contenuto riservato agli abbonati|assine para continuar lendo)",
    "^(?:чтобы (?:читать|прочитать) дальше|(?:полный )?(?:текст|материал) доступен (?:только )?(?:по подписке|подписчикам)|оформите подписку,? чтобы)",
    "^(?:この記事は有料(?:会員|記事)|続きを読むには|会員限定(?:の)?記事)|(?:残り|のこり)\\d+文字",
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
