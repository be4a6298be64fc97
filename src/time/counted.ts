/**
 * What stands after a number that counts things: "2014 people", "1,990 troops", "2000 GMT". Not every noun: "its 2014
 * annexation" is a year.
 */
const nouns = [
  "people|persons|men|women|children|boys|girls|civilians|residents|citizens|refugees|migrants|prisoners|hostages|victims",
  "soldiers|troops|officers|policemen|police|fighters|rebels|militants|diplomats|workers|employees|staff|jobs|students|pupils",
  "patients|doctors|nurses|voters|protesters|demonstrators|passengers|fans|spectators|members|delegates|lawmakers|players",
  "others|more|times|percent|per cent|percentage|points|votes|seats|cases|deaths|infections|complaints|copies|pages|words",
  "dollars|euros|pounds|rubles|roubles|yen|yuan|francs|marks|cents|shares|units|barrels|tons|tonnes|ounces|grams|kg",
  "miles?|kilometers?|kilometres?|km|meters?|metres?|m|feet|ft|foot|inches|acres|hectares|gallons|liters|litres|degrees|mph",
  "of them|of us|of whom|houses|homes|apartments|rooms|cars|vehicles|trucks|tanks|planes|aircraft|flights|ships|boats|missiles|rockets|shells|bombs",
  "million|billion|trillion|thousand|hundred|dozen|hours|GMT|UTC|local|EST|EDT|hp|cc|square|cubic",
  "companies|firms|stores|shops|schools|countries|cities|villages|towns|species|animals|goals|runs|yards|laps",
].join("|");

/** A look-ahead for the end of a number that could be a year or a day. */
export const notCounting = String.raw`(?!\s{0,2}%|\s{1,4}(?:${nouns})(?![\p{L}\p{N}]))`;
