import { promptRule } from "../prompt-rule.ts";

const signUp =
  /^(?:(?:sign up|subscribe)\b[^,.;:]{0,60}\b(?:newsletters?|briefing|mailing list|inbox)|join\b[^,.;:]{0,40}\b(?:newsletter|mailing list))\b/iu;
const ourNewsletter =
  /^(?:our|get our|receive our)\b.{0,40}\bnewsletter\b.{0,300}\b(?:your (?:in|mail)box|never miss|delivered to you)\b/iu;
const elsewhere =
  /^(?:inscription à|inscrivez-vous|abonnez-vous|recevez|abonnieren sie|jetzt abonnieren|melden sie sich|hier geht es|suscríbete|apúntate|recibe|inscreva-se|assine|receba|iscriviti|ricevi|meld je aan|prenumerera|zapisz się|подпишитесь)\s[^.!?]{0,80}\bnewsletters?\b/iu;
const toTheInbox =
  /^(?:get|receive|sign up|subscribe|recib[eií]|suscríbete|recevez|receba|ricevi|erhalten sie|jetzt)\s[^.!?]{0,100}\s(?:(?:in|to|straight to|delivered to) (?:you?r) (?:inbox|e-?mail)|en tu (?:correo|buzón|e-?mail)|dans votre boîte|par e-?mail|no seu e-?mail|nella tua (?:casella|e-?mail)|in ihr(?:em)? postfach)(?![\p{L}])/iu;
const longest = 60; // words

export const newsletterSignup = promptRule({
  name: "newsletter-signup",
  cuts: [
    "Sign up for our morning briefing",
    "Subscribe to the Science newsletter here.",
    "Inscription à la newsletter « La lettre du port »",
    "Suscríbete a nuestra newsletter",
    "Get daily harbour news in your inbox",
    "Recibí cada mañana las noticias del puerto en tu correo",
    "Our daily newsletter brings you the best of our reporting. It arrives in your inbox at six.",
  ],
  keeps: [
    "Join the war or stay at home: the briefing that changed a country",
    "She signed up for the army in 1943.",
    "Sign up for the dissident newsletter, the priest told his flock, and a hundred did.",
    "The newsletter of the sect promised readers that they would never miss the end of the world.",
    "The newsletter was founded in 1911.",
    "Get the letter out of your inbox, she told him.",
    "Join the army, the newsletter of the ministry said in 1914.",
    "Our reporter found the newsletter in a mailbox of the ministry.",
  ],
  says: (text) => [signUp, ourNewsletter, elsewhere, toTheInbox].some((form) => form.test(text)),
  longest,
  why: "asks the reader to subscribe to a newsletter",
});
