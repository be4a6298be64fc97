/**
 * Words and forms that page furniture is made of more often than prose, in the languages that were measured and some more.
 * Each is a hint that the model weighs; none decides.
 */
export const cueNames = [
  "comments",
  "reply",
  "related",
  "sharing",
  "account",
  "legal",
  "credit",
  "byline",
  "notice",
  "date",
  "clock",
  "address",
  "price",
  "parts",
] as const;

export type CueName = (typeof cueNames)[number];

const anywhere: Partial<Record<CueName, string>> = {
  comments:
    "comment comments commenting kommentar kommentare kommentarer commentaire commentaires comentario comentarios comentários commenti reacties komentarze yorum yorumlar комментарии комментариев التعليقات conversation disqus",
  reply: "reply replies antworten répondre responder rispondi ответить permalink upvote votes says",
  sharing:
    "share shares tweet facebook whatsapp twitter linkedin pinterest telegram reddit instagram youtube tiktok print bookmark teilen partager compartir compartilhar condividi udostępnij paylaş поделиться bagikan drucken imprimer imprimir kopieren copy",
  account:
    "newsletter newsletters subscribe subscriber subscribers subscription signup login register inbox account abonnieren abonnement abo anmelden registrieren abonner abonnez connexion suscríbete suscribirse suscripción regístrate assine inscreva iscriviti abbonati abbonamento abonneer prenumerera zaloguj abone подписаться подписка войти اشترك berlangganan premium unlock sign",
  legal:
    "copyright privacy cookie cookies terms reserved impressum datenschutz nutzungsbedingungen confidentialité privacidad privacidade droits derechos direitos rechte prywatności gizlilik конфиденциальности kebijakan personuppgifter personvern agb disclaimer sitemap advertise",
  credit:
    "getty shutterstock istock unsplash alamy photo photos photograph image images picture foto fotos bild crédit credit quelle fuente imagen imagem video photographer afp reuters dpa epa efe ansa tass imago фото caption",
  notice:
    "click affiliate commission sponsored advertisement ad ads anzeige werbung publicité publicidad publicidade pubblicità annons reklama реклама javascript browser journalism donate disclosure follow download skip loading app apps podcast editorial редакция sign",
};

const atStart: Partial<Record<CueName, string>> = {
  related:
    "related|see also|read more|read also|read next|read|more|recommended|you may|you might|most read|most popular|trending|popular|latest|top|further reading|what to|up next|don't miss|don’t miss|featured|recent|similar|next|previous|also|mehr|lesen sie|lies auch|lest auch|weitere|verwandte|meistgelesen|das könnte|auch interessant|zum thema|passend|à lire|lire aussi|lire|sur le|les plus|voir aussi|más|te puede|lo más|noticias|leia|mais|leggi|potrebbe|correlati|i più|lees ook|lees|meer|les også|läs mer|läs också|läs även|mest|læs også|czytaj|zobacz|polecane|najczęściej|ilgili|son|çok|baca|terkait|terpopuler|читайте|также|по теме|самое|популярное|اقرأ|lue|číst|čtěte|související|nejčtenější",
  byline:
    "by|written by|von|par|por|di|door|av|af|written|author|authors|about the|updated|update|published|posted|publié|publicado|veröffentlicht|aktualisiert|stand|mis à|actualizado|aggiornato|pubblicato|опубликовано|обновлено|gepubliceerd|publicerad|publisert|güncelleme|yayınlanma|editor|edited|reporter|staff|autor|autora|auteur|autore|redaktion|redacción|redazione|journalist|korrespondent",
  comments: "leave a|join the|post a|add a|no comments",
};

// In scripts without spaces a cue stands within a run of characters.
const unspaced: readonly (readonly [CueName, RegExp])[] = [
  ["comments", /コメント|评论|評論|댓글/u],
  ["related", /関連|あわせて|おすすめ|ランキング|人気|相关|相關|推荐|推薦|관련|많이 본|一覧/u],
  ["sharing", /シェア|分享|공유|保存/u],
  ["account", /ログイン|会員|登録|有料|订阅|訂閱|구독|로그인/u],
  ["legal", /著作権|無断|転載|利用規約|プライバシー|隐私|版权|저작권|무단/u],
  ["credit", /写真|画像|撮影|提供|사진|图/u],
  ["byline", /記者|기자|责任编辑/u],
];

interface Form {
  readonly name: CueName;
  readonly is: RegExp;
  /** What each such line holds, where that is told sooner. */
  readonly needs?: RegExp;
  /** UTF-16 units of the longest line it is looked for in. */
  readonly longest: number;
}

const digit = /\d/u;
const digitForms: readonly Form[] = [
  {
    name: "date",
    is: /\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d[年월月]/u,
    longest: 80,
  },
  {
    name: "clock",
    is: /\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,3}[ -]?(?:min|sec|m read|hour|day|std|stunden|tage|hora|heure|ago)/iu,
    longest: 60,
  },
  { name: "price", is: /[$€£¥₹]\s?\d|\d\s?[$€£¥₹%]/u, longest: 80 },
];
const otherForms: readonly Form[] = [
  {
    name: "address",
    needs: /:|[.@]\w|www/u,
    is: /https?:|www\.|\w@\w|\w\.(?:com|org|net|de|fr|uk|jp|ru|es|it)\b/u,
    longest: 300,
  },
  { name: "parts", is: /[|›»•·▸▶→←↑/]|^[#@]| [–—-] /u, longest: 200 },
  { name: "legal", is: /©/u, longest: 300 },
];
const longestForm = 300;

const bits = new Map(cueNames.map((name, bit) => [name, 1 << bit]));
const anywhereBits = bitsOf(anywhere, " ");
const startBits = bitsOf(atStart, "|");
const startWords = new Set([...startBits.keys()].map((cue) => cue.split(" ", 1)[0] ?? ""));

// Of a line's words hardly any is a cue; most are told by their first letter and their length, which need no look-up.
const shapes = 1 << 11;
const anywhereShapes = shapesOf(anywhereBits);

function shapesOf(words: ReadonlyMap<string, number>): Uint8Array {
  const found = new Uint8Array(shapes);
  for (const word of words.keys()) found[shapeOf(word)] = 1;
  return found;
}

function shapeOf(word: string): number {
  return ((word.charCodeAt(0) << 5) | (word.length & 31)) & (shapes - 1);
}

function bitsOf(
  words: Partial<Record<CueName, string>>,
  between: string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of cueNames) {
    for (const word of words[name]?.split(between) ?? []) {
      found.set(word, (found.get(word) ?? 0) | (bits.get(name) ?? 0));
    }
  }
  return found;
}

const mostWords = 60; // a longer line is weighed by what it is made of, not by one word in it
const mostCharacters = 160; // of a line in a script without spaces

/** A bit a cue, in the order of `cueNames`. */
export function cuesOf(text: string, words: readonly string[], isSpaced: boolean): number {
  let found = 0;
  if (words.length <= mostWords) {
    for (const word of words) {
      if (anywhereShapes[shapeOf(word)] === 1) found |= anywhereBits.get(word) ?? 0;
    }
    const [first = "", second = ""] = words;
    if (startWords.has(first)) {
      found |= startBits.get(first) ?? 0;
      found |= startBits.get(`${first} ${second}`) ?? 0;
    }
  }
  if (!isSpaced && text.length <= mostCharacters) {
    for (const [name, is] of unspaced) if (is.test(text)) found |= bits.get(name) ?? 0;
  }
  if (text.length > longestForm) return found;
  for (const forms of digit.test(text) ? [digitForms, otherForms] : [otherForms]) {
    for (const { name, is, needs, longest } of forms) {
      if (text.length > longest || needs?.test(text) === false) continue;
      if (is.test(text)) found |= bits.get(name) ?? 0;
    }
  }
  return found;
}

export function cueBit(name: CueName): number {
  return bits.get(name) ?? 0;
}
