import { words } from "./locale.ts";

/** Words for what belongs to a country, a people, a faith or a party: written with a capital, and names of nobody. English. */
export const demonyms = words(`
  afghan african albanian alevi algerian american anglican arab arabian arabic argentine argentinian armenian asian assyrian
  australian austrian azerbaijani bahraini baltic balkan bangladeshi belarusian belgian berber bolivian bosnian brazilian
  british buddhist bulgarian burmese byzantine californian cambodian canadian caribbean catalan catholic caucasian chechen chilean
  chinese christian colombian communist confederate congolese conservative coptic copt creole croatian cuban czech cypriot danish
  democrat democratic dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish flemish
  french georgian german ghanaian greek guatemalan haitian hebrew hindu hispanic honduran hungarian icelandic indian indonesian iranian
  iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jihadist jordanian kazakh kenyan korean kosovan kurdish kurd
  kuwaiti labour latin latino latvian lebanese liberal liberian libyan lithuanian louisianan macedonian malaysian maltese marxist
  mediterranean mexican moldovan mongolian moroccan muslim nazi nepalese nigerian nordic norwegian omani ottoman pakistani palestinian
  pashtun peruvian persian polish portuguese protestant qatari republican roman romanian russian rwandan salafi salafist saudi scandinavian
  scottish scot senegalese serb serbian shia shiite shi'ite shi'a sikh singaporean slovak slovenian somali soviet spanish sudanese
  sunni swedish swiss syrian taiwanese tajik tatar texan thai tibetan tory tunisian turk turkish turkmen ugandan ukrainian
  uruguayan uzbek venezuelan vietnamese welsh western westerner yemeni yugoslav zimbabwean zionist swede dane finn pole briton spaniard
  frenchman englishman irishman jew atlantic-coast northern southern eastern mideast midwestern transatlantic pro anti non ex
  alawite druze maronite yazidi bedouin baathist ba'athist trotskyist stalinist leninist keynesian victorian olympic francophone
`);

/** "Libyans", "Shiites" too. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || (word.endsWith("s") && demonyms.has(word.slice(0, -1)));
}
