import { words } from "../locale/locale.ts";

// As printed, without the final full stop: "sat." and "Sat." are different words.

/** Before their full stop a sentence never ends. */
export const inside: ReadonlySet<string> = words(`
  Mr Mrs Ms Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Capt Sgt Cpl Maj Cmdr Adm Rev Hon St Ste Pres Supt Brig Messrs
  vs v e.g i.e cf approx est ca al nos Nos vol Vol pp Mt Ft
  т.е им ул тыс млн млрд
`);

/** Before their full stop a sentence ends only if the next word begins one. */
export const perhapsLast: ReadonlySet<string> = words(`
  Inc Corp Co Cos Ltd Bros Jr Sr etc Dept Univ Ave Blvd Rd a.m p.m A.M P.M am pm
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
  Va Vt Wash Wis Wyo
  г гг в вв руб коп т.д т.п н.э
`);
