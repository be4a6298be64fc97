/** How a holiday's day is told in a year. */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  /** The `nth` such weekday (1 Monday to 7 Sunday) of the month, the last one where it is -1; `plus` days after it. */
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  /** Days after Easter Sunday of the Gregorian calendar. */
  | { readonly afterEaster: number };

const thanksgiving: HolidayDate = { month: 11, weekday: 4, nth: 4 };

/** Names in lower case, without their apostrophe. Where lands differ, the day of the United States, whose news names them most. */
export const holidayNames: Readonly<Record<string, HolidayDate>> = {
  "new years day": { month: 1, day: 1 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "inauguration day": { month: 1, day: 20 },
  "valentines day": { month: 2, day: 14 },
  "presidents day": { month: 2, weekday: 1, nth: 3 },
  "st. patricks day": { month: 3, day: 17 },
  "st patricks day": { month: 3, day: 17 },
  "april fools day": { month: 4, day: 1 },
  "ash wednesday": { afterEaster: -46 },
  "palm sunday": { afterEaster: -7 },
  "maundy thursday": { afterEaster: -3 },
  "good friday": { afterEaster: -2 },
  "easter sunday": { afterEaster: 0 },
  easter: { afterEaster: 0 },
  "easter monday": { afterEaster: 1 },
  "ascension day": { afterEaster: 39 },
  "whit sunday": { afterEaster: 49 },
  "whit monday": { afterEaster: 50 },
  "may day": { month: 5, day: 1 },
  "victory day": { month: 5, day: 9 },
  "mothers day": { month: 5, weekday: 7, nth: 2 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "fathers day": { month: 6, weekday: 7, nth: 3 },
  "independence day": { month: 7, day: 4 },
  "fourth of july": { month: 7, day: 4 },
  "july fourth": { month: 7, day: 4 },
  "bastille day": { month: 7, day: 14 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  "all saints day": { month: 11, day: 1 },
  "guy fawkes night": { month: 11, day: 5 },
  "election day": { month: 11, weekday: 1, nth: 1, plus: 1 },
  "veterans day": { month: 11, day: 11 },
  "armistice day": { month: 11, day: 11 },
  "thanksgiving day": thanksgiving,
  thanksgiving,
  "black friday": { month: 11, weekday: 4, nth: 4, plus: 1 },
  "cyber monday": { month: 11, weekday: 4, nth: 4, plus: 4 },
  "christmas eve": { month: 12, day: 24 },
  "christmas day": { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  "boxing day": { month: 12, day: 26 },
  "new years eve": { month: 12, day: 31 },
};
