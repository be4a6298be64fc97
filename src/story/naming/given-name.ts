import { givenNames } from "../../locale/given-names.ts";
import { words } from "../../locale/locale.ts";

// Of persons in the news of Arabic, Persian, Hebrew and Turkish speech, whom the list of writers' names hardly has.
const more = words(`
  abdel abu bashar ehud fathi faisal farouk gamal hafez hamad hamid hassan hosni hussein ibrahim imad jalal kamal karim khaled
  khalid mahmoud mahmud majid marwan massoud mehdi moammar mohamad moqtada muammar muqtada musa mustapha nabil najib nizar nouri
  osama qassem rafik rami rashad recep riad saad saddam sadiq saeed saif salah salim samer seif shimon shukri tarek tayyip turki
  umar wael walid yasir yasser yitzhak younis yousef youssef zaki zine zuhair
`);

/** In lower case. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || more.has(word);
}
