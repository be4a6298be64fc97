import { blockRule } from "../rule.ts";

const goesOn =
  /^(?:(?:the )?(?:story|article|report) continues (?:below|after)(?: (?:this )?(?:ad|advertisement|promotion|newsletter|video)s?)?|article content(?: continued)?|(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more)(?: reading)?|this (?:ad|advertisement) has not loaded yet.{0,60}|(?:der )?artikel (?:geht weiter|wird fortgesetzt).{0,40}|weiter nach der (?:anzeige|werbung)|la suite après (?:cette|la) publicité|sigue leyendo|continua después de la publicidad|continua após (?:a|o) (?:publicidade|anúncio)|advertentie - lees hieronder verder|(?:saken|artikkelen|artikeln) fortsetter? .{0,30})[.:…]{0,3}$/iu;
const word =
  /^(?:- )?(?:anzeige|werbung|publicité|publicidade?|pubblicità|reklama?|reklam|annonse?|annonce|advertentie|mainos|реклама|広告|광고|廣告|广告)(?: -)?$/iu;

export const advertisementBreak = blockRule({
  name: "advertisement-break",
  cuts: [
    "Story continues below advertisement",
    "Article content",
    "ANZEIGE",
    "La suite après cette publicité",
  ],
  keeps: [
    "The story continues below the surface, she writes.",
    "Article content is what readers pay for.",
    "Werbung ist teuer.",
  ],
  why: ({ text }) =>
    goesOn.test(text) || word.test(text) ? "marks an advertisement inside the text" : undefined,
});
