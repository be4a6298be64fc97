import { lengthOf, quoted, type Sign } from "../sign.ts";

/** What a site says of itself and its visitor's data. */
const notice = new RegExp(
  [
    "\\bwe (?:and our (?:\\d+ )?(?:partners|vendors)|use cookies|value your privacy|care about your privacy)\\b",
    "\\b(?:store and/or access|storing and accessing) information on a device\\b",
    "^before you continue\\b",
    "\\bwir (?:und unsere (?:\\d+ )?partner|verwenden cookies|nutzen cookies|benötigen ihre (?:zustimmung|einwilligung))(?!\\p{L})",
    "\\bnous (?:et nos (?:\\d+ )?partenaires|utilisons des cookies)(?!\\p{L})",
    "\\b(?:nosotros y nuestros (?:\\d+ )?socios|utilizamos cookies|usamos cookies)\\b",
    "\\b(?:noi e i nostri (?:\\d+ )?partner|utilizziamo (?:i )?cookie)\\b",
    "(?<!\\p{L})мы (?:и наши партн[её]ры|используем (?:файлы )?(?:cookie|куки))",
    "(?:cookie|クッキー)を(?:使用|利用)して(?:い|お)",
  ].join("|"),
  "iu",
);
/** A line that is a button of such a notice. */
const button =
  /^(?:(?:accept|reject|allow|decline)(?: all)?(?: cookies)?(?: and (?:continue|close))?|i (?:agree|accept)|(?:dis)?agree|agree and continue|manage (?:options|preferences|settings|cookies)|alle[ns]? (?:akzeptieren|ablehnen|zustimmen)|(?:akzeptieren|zustimmen|einverstanden)(?: und weiter)?|(?:tout )?(?:accepter|refuser)(?: (?:tout|et continuer|et fermer))?|continuer sans accepter|(?:aceptar|rechazar)(?: (?:todo|todas|y continuar))?|accetta(?: tutto)?|rifiuta(?: tutto)?|принять(?: вс[её])?|согласен|отклонить|同意する|すべて(?:許可|同意))[.!]?$/iu;

const mostProse = 40; // words beside the notice; 876 of 881 articles measured have more

export const consentWall: Sign = {
  name: "consent wall",
  is: [
    "The Example\nWe value your privacy\nWe and our 842 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers.\nAccept all\nManage options",
    "Mit Werbung weiterlesen\nWir und unsere Partner verarbeiten personenbezogene Daten, zum Beispiel Cookies, um Inhalte zu messen und zu verbessern.\nAlle akzeptieren",
    "Nous et nos 120 partenaires stockons des informations sur votre appareil, et y accédons, pour mesurer l'audience du site.\nContinuer sans accepter\nAccepter et fermer",
    "Мы используем файлы cookie, чтобы сайт работал лучше.\nПринять все",
  ],
  isNot: [
    "Cookie banners to go\nThe commission wants to do away with cookie banners by 2027, its president said on Monday.\n“We use cookies” is the sentence that Europeans read most often, she said, and hardly anybody reads on.",
    "We use cookies\nA baker tells how a tin of cookies became a currency on the island.\nFor a long winter nothing else was to be had in the shops, he said, and so a loaf cost four of them.",
    "Headline of the day\nWe use cookies to make the site better.\nAccept all\nThe river rose on Monday and the town stood still, as its mayor had said it would, and as nobody had believed in the dry years before.\nBy noon the water stood at the doors of the school, and teachers carried the youngest of their pupils to the boats that fishermen had brought.\nThe army will send forty more boats on Tuesday, and a hundred soldiers who are to help with the dam.",
    "Accept all\nThe band's third record is its best.",
  ],
  find: ({ blocks, prose }) => {
    if (!blocks.some(({ text }) => button.test(text))) return undefined;
    const others = prose.filter(({ text }) => !notice.test(text));
    if (lengthOf(others) >= mostProse) return undefined;
    const said = blocks.find(({ text }) => notice.test(text));
    return (
      said && {
        why: `it asks for consent (${quoted(said)}) and holds next to nothing else`,
        line: said.lines.from,
      }
    );
  },
};
