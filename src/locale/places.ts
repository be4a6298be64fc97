import { words } from "./locale.ts";

/** Ways to write a country or region besides the one that Unicode has, each with the name it stands for. */
const alsoCalled: readonly (readonly [name: string, ...others: string[]])[] = [
  ["United States", "us", "usa", "united states of america"],
  ["United Kingdom", "uk", "great britain", "britain"],
  ["Russia", "russian federation"],
  ["Turkey", "turkey", "türkiye"],
  ["Myanmar", "burma", "myanmar"],
  ["Ivory Coast", "côte d'ivoire", "cote d'ivoire", "ivory coast"],
  ["Czechia", "czech republic"],
  ["United Arab Emirates", "uae"],
  ["North Macedonia", "macedonia"],
  ["Eswatini", "swaziland"],
  ["Hong Kong", "hong kong"],
  ["Macao", "macau", "macao"],
  ["Palestinian territories", "palestinian territories", "palestinian territory"],
  ["Democratic Republic of Congo", "democratic republic of congo", "drc", "dr congo"],
  ["Congo", "congo"],
  ["Washington", "washington dc", "dc"],
];

/** In lower case, parted by bars: states and regions of large countries, parts of the world, waters. */
const regions = `
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|
  kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|
  new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
  south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|washington dc|district of columbia|america|
  ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|british columbia|newfoundland|new south wales|queensland|tasmania|
  england|scotland|wales|northern ireland|cornwall|yorkshire|kent|essex|bavaria|saxony|catalonia|andalusia|lombardy|
  tuscany|sicily|sardinia|corsica|crete|crimea|donbas|siberia|chechnya|dagestan|ingushetia|tatarstan|abkhazia|south ossetia|
  kashmir|punjab|gujarat|kerala|sindh|balochistan|waziristan|helmand|kurdistan|anbar|darfur|sinai|sinai peninsula|cyrenaica|
  gaza|gaza strip|west bank|golan heights|tibet|xinjiang|sichuan|guangdong|inner mongolia|manchuria|
  africa|north africa|west africa|east africa|southern africa|central africa|asia|central asia|south asia|southeast asia|east asia|
  europe|eastern europe|western europe|central europe|north america|south america|latin america|central america|middle east|
  balkans|caucasus|scandinavia|caribbean|antarctica|arctic|oceania|atlantic|pacific|atlantic ocean|pacific ocean|indian ocean|
  mediterranean|mediterranean sea|black sea|red sea|baltic sea|north sea|caspian sea|south china sea|arabian sea|persian gulf|
  gulf of mexico|gulf coast|gulf of aden|florida panhandle|florida keys|english channel|suez canal|panama canal|strait of hormuz|west coast|east coast|midwest|new england|
  silicon valley|midlands|west midlands|east midlands|martha's vineyard|wall street|capitol hill|ground zero|guantánamo|guantánamo bay|guantanamo|guantanamo bay|abu ghraib|
  soviet union|yugoslavia|czechoslovakia|east germany|west germany|long island|manhattan|brooklyn|queens|harlem|hollywood|
  chandeleur islands|grand isle|barataria bay|lake pontchartrain|mississippi river|nile|danube|rhine|volga|amazon river|euphrates|tigris
`;

/** Capitals, and other cities that news often names. */
const cities = `
  abidjan|abu dhabi|abuja|accra|addis ababa|aden|aleppo|alexandria|algiers|almaty|amman|amsterdam|anchorage|ankara|antananarivo|antwerp|
  ashgabat|asmara|astana|asunción|athens|atlanta|auckland|baghdad|baku|bali|baltimore|bamako|bangalore|bangkok|barcelona|basra|bata|baton rouge|
  beijing|beirut|belfast|belgrade|bengaluru|benghazi|berlin|bern|birmingham|bishkek|bogota|bogotá|bologna|bombay|bonn|bordeaux|boston|brasilia|
  brasília|bratislava|brisbane|bristol|brussels|bucharest|budapest|buenos aires|buffalo|bujumbura|busan|cairo|calcutta|calgary|cambridge|
  canberra|cape town|caracas|cardiff|casablanca|chennai|chicago|chisinau|cincinnati|cleveland|cologne|colombo|conakry|copenhagen|cordoba|
  dakar|dallas|damascus|dar es salaam|delhi|denver|detroit|dhaka|djibouti city|doha|donetsk|dresden|dubai|dublin|durban|düsseldorf|dushanbe|edinburgh|
  fallujah|falluja|florence|frankfurt|freetown|gaborone|geneva|genoa|georgetown|glasgow|gothenburg|guangzhou|guatemala city|haifa|hamburg|
  hanoi|harare|havana|heidelberg|helsinki|hiroshima|ho chi minh city|homs|houston|hyderabad|idlib|indianapolis|istanbul|izmir|jakarta|
  jeddah|jerusalem|johannesburg|juba|kabul|kampala|kandahar|karachi|karbala|kathmandu|kazan|kharkiv|kharkov|khartoum|kherson|kiev|kyiv|kigali|kingston|
  kinshasa|kirkuk|kolkata|krakow|kuala lumpur|kuwait city|kyoto|la paz|lagos|lahore|las vegas|leeds|leipzig|libreville|lilongwe|lima|lisbon|
  liverpool|ljubljana|lome|london|los angeles|luanda|lusaka|luxembourg city|lviv|lyon|madrid|malé|managua|manama|manchester|manila|maputo|mariupol|
  marrakech|marseille|mecca|medina|melbourne|memphis|mexico city|miami|milan|milwaukee|minneapolis|minsk|misrata|misurata|mobile bay|mogadishu|monrovia|
  monterrey|montevideo|montreal|moscow|mosul|mumbai|munich|muscat|n'djamena|nagasaki|nairobi|najaf|nanjing|naples|nashville|nasiriyah|nassau|new delhi|
  new orleans|new york city|newcastle|niamey|nice|nicosia|nouakchott|novosibirsk|nuremberg|odesa|odessa|oran|osaka|oslo|ottawa|ouagadougou|oxford|
  palermo|panama city|paris|pensacola|perth|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|podgorica|port-au-prince|port said|port of spain|
  portland|porto|prague|pretoria|pristina|pyongyang|quito|rabat|raleigh|ramadi|ramallah|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|
  rostov-on-don|rotterdam|sacramento|salt lake city|samarra|san antonio|san diego|san francisco|san juan|san salvador|sana'a|sanaa|santiago|santo domingo|
  são paulo|sao paulo|sarajevo|seattle|seoul|sevastopol|seville|shanghai|sheffield|shenzhen|sirte|skopje|sochi|sofia|srebrenica|st petersburg|
  stockholm|stuttgart|suez|surabaya|sydney|taipei|tallinn|tampa|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|hague|tijuana|tikrit|tirana|
  tobruk|tokyo|toronto|tripoli|tunis|turin|ulan bator|ulaanbaatar|utrecht|valencia|valletta|vancouver|venice|vienna|vientiane|vilnius|
  vladivostok|volgograd|warsaw|washington|wellington|windhoek|winnipeg|wuhan|yaounde|yekaterinburg|yerevan|yokohama|zagreb|zaporizhzhia|zurich|zürich|
  ann arbor|biloxi|gulfport|galveston|grozny|deraa|daraa|hama|latakia|palmyra|raqqa|zawiya|zawiyah|ajdabiya|brega|bani walid|zintan|port-au-prince|jacmel|léogâne|leogane
`;

const russian = `
  москва|санкт-петербург|киев|минск|вашингтон|лондон|париж|берлин|пекин|токио|варшава|прага|вена|рим|мадрид|анкара|стамбул|тегеран|дамаск|
  багдад|кабул|брюссель|женева|нью-йорк|донецк|луганск|харьков|одесса|львов|мариуполь|херсон|запорожье|севастополь|симферополь|крым|донбасс|сибирь|
  урал|кавказ|чечня|дагестан|татарстан|владивосток|екатеринбург|новосибирск|казань|сочи|калининград|рига|вильнюс|таллин|хельсинки|стокгольм|осло|
  ереван|баку|тбилиси|астана|ташкент|бишкек|душанбе|кишинёв|кишинев|америка|европа|азия|африка|британия|сша|великобритания|ближний восток
`;

/** Last words of a place's name. */
export const placeHeads = words(`
  airport archipelago avenue basin bay bayou beach boulevard bridge canal canyon cathedral city coast county creek delta desert district harbor harbour heights midlands highway hill hills island islands isle isles lake marsh mountain mountains ocean palace parish
  park pass peninsula plain plaza prison province refinery region ridge river road sea sound square strait street strip
  territories territory valley village zone neighborhood port mall
`);

/** First words of one: "Lake Karo", "Gulf of Karo". */
export const placeStarts = words(
  "camp cape fort lake mount mt port bay strait isle san santa saint city",
);

/** "the town of Karo". */
export const placeNouns = words(`
  city town village province state county parish district region port island suburb capital governorate neighborhood neighbourhood
`);

export interface Gazetteer {
  /** The name that a place written so has, if it is known; in lower case, without dots. */
  nameOf(lower: string): string | undefined;
}

const listOf = (text: string): readonly string[] => text.split("|").map((each) => each.trim());

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
const noRegions = new Set(["ZZ", "XA", "XB", "UN", "EU", "EZ", "QO"]);
const made = new Map<string, ReadonlyMap<string, string>>();

/** Countries as Unicode writes them in a language, with what else is known of the languages that have a list here. */
export function placesIn(language: string): ReadonlyMap<string, string> {
  const known = made.get(language);
  if (known) return known;
  const places = new Map<string, string>();
  if (language === "en" || language === "ru") {
    for (const each of listOf(language === "en" ? `${regions}|${cities}` : russian)) {
      places.set(each, "");
    }
  }
  for (const name of countriesIn(language)) {
    // "Myanmar (Burma)", "Hong Kong SAR China", "Congo - Kinshasa" are no one's words.
    if (!/[()]|\bSAR\b| - /u.test(name)) {
      places.set(
        name.toLowerCase().replaceAll(" & ", " and ").replaceAll(".", "").replaceAll("’", "'"),
        name,
      );
    }
  }
  if (language === "en") {
    for (const [name, ...others] of alsoCalled) for (const each of others) places.set(each, name);
  }
  const hyphenated = [...places].filter(([written]) => written.includes("-"));
  for (const [written, name] of hyphenated) places.set(written.replaceAll("-", " "), name);
  made.set(language, places);
  return places;
}

function countriesIn(language: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  return codes.flatMap((code) => (noRegions.has(code) ? [] : (names.of(code) ?? [])));
}
