import { words } from "./locale.ts";

/** Last words of an organisation's name, or its first before "of" or "for"; in lower case. English. */
export const organisationHeads = words(`
  academy administration agency airlines airways alliance army assembly associates association authority bank board brigade
  brigades brotherhood brothers bureau cabinet center centre centers centres chamber church clinic club coalition college command
  commission commissioners committee communications community company confederation conference congress consortium constabulary
  consulting corp corporation corps council court division directorate embassy energy enterprises entertainment exchange
  faculty federation fellowship force forces forum foundation front fund gazette guard guards guild herald holdings hospital
  hotels inc industries initiative institute institution institutions insurance intelligence journal laboratories laboratory
  lab labs league legion limited llc llp ltd magazine management media militia ministry mission motors movement museum navy network
  networks news newspaper observatory office oil organisation organization parliament partners partnership party patrol
  petroleum pharmaceuticals pictures plc police post press productions program programme radio records reserve resistance
  school securities senate service services society solutions studios survey systems taskforce technologies telegraph
  television times tribunal tribune troops treasury trust union university watch workers works
`);

/** Those that an "of" or "for" may follow: "Bank of Karo", "Centers for Disease Control". */
export const headsBefore = words(`
  academy agency army assembly association bank board brotherhood bureau center centre centers centres chamber church college
  commission committee community confederation congress corps council court department directorate faculty federation forum
  foundation fund house institute institution league ministry movement museum office organisation organization party school
  secretariat senate society state union university
`);

/** Organisations that no word of their names shows as such. Lower case, without "the". */
export const knownOrganisations = new Set(
  `
  al jazeera|al qaeda|al-qaeda|al-qaida|al qaida|al-shabaab|amazon|amnesty international|apple|bloomberg|boeing|cia|coast guard|
  congress|downing street|facebook|fannie mae|fatah|fbi|freddie mac|gazprom|google|greenpeace|hamas|hezbollah|hizbullah|hizbollah|
  human rights watch|human rights first|interpol|kremlin|microsoft|mossad|nato|opec|pentagon|red crescent|red cross|reuters|rosneft|samsung|scotland yard|
  state department|taliban|tesla|toyota|twitter|unesco|unicef|vatican|white house|wikileaks|world bank|world food programme|
  world health organisation|world health organization|youtube|security council|federal reserve|european union|
  united nations|european commission|house of commons|house of lords|house of representatives|goldman sachs|morgan stanley|jp morgan|jpmorgan|jp morgan chase|jpmorgan chase|j p morgan|wood mackenzie|general motors|general electric|united nations high commissioner for refugees|general assembly|
  merrill lynch|médecins sans frontières|doctors without borders|oxfam|xinhua|interfax|tass|novaya gazeta|duma|state duma|
  wall street journal|justice department|treasury department|interior department|defense department|commerce department|
  transportation department|energy department|labor department|agriculture department|health department|homeland security
  `
    .split("|")
    .map((each) => each.trim()),
);

/** Names of several parts, the second of which is none by itself. Lower case. */
export const namesWithAnd: readonly string[] = `
  national oceanic and atmospheric administration|food and drug administration|securities and exchange commission|
  centers for disease control and prevention|department of health and human services|health and human services|
  fish and wildlife service|occupational safety and health administration|house energy and commerce committee|office of management and budget|
  energy and commerce committee|medicines and healthcare products regulatory agency|national aeronautics and space administration|
  department for environment food and rural affairs|bureau of ocean energy management regulation and enforcement
  `
  .split("|")
  .map((each) => each.trim());

/** What a firm is by law, behind its name. */
export const legalForms = words(
  "inc ltd plc llc llp corp co limited corporation incorporated gmbh ag",
);

/** Ways to write an organisation's name besides the one that it stands under here. Keys and names in lower case. */
export const organisationAliases: ReadonlyMap<string, string> = new Map([
  ["un", "united nations"],
  ["eu", "european union"],
  ["who", "world health organization"],
  ["imf", "international monetary fund"],
  ["cia", "central intelligence agency"],
  ["fbi", "federal bureau of investigation"],
  ["icc", "international criminal court"],
  ["noaa", "national oceanic and atmospheric administration"],
  ["epa", "environmental protection agency"],
  ["fda", "food and drug administration"],
  ["cdc", "centers for disease control and prevention"],
  ["centers for disease control", "centers for disease control and prevention"],
  ["nato", "north atlantic treaty organization"],
  ["opec", "organization of the petroleum exporting countries"],
  ["fed", "federal reserve"],
  ["al qaida", "al qaeda"],
  ["hizbullah", "hezbollah"],
  ["hizbollah", "hezbollah"],
]);

/** Letters that everybody knows to stand for an organisation. */
export const knownAcronyms = words(`
  abc aclu afp aig aiea au bbc bp cbs cdc cia cnn ecb epa eu faa fao fbi fcc fda fema fsb gru iaea ibm icc icrc imf irs itv kgb mi5 mi6 mit
  msf nasa nato nba nbc nfl nhs noaa npr nsa nypd oas oecd opec osce pbs pkk plo sec svr tass ubs un unesco unhcr unicef wfp who wto
`);

/** First words that say too little before a ministry, a court or a council: every country has those. */
export const genericBefore = words(`
  foreign interior defense defence finance health city supreme central national federal state local county high air civil military
  police security information justice education labor labour energy environment trade transport agriculture culture human
  regional district provincial municipal constitutional criminal appeals appeal executive legislative advisory governing
  transitional interim political revolutionary special armed ground naval border general public royal oil crown town
`);

/** Their last words. */
export const genericHeads = words(`
  ministry ministries council councils court courts bank banks force forces guard guards army police parliament commission committee board
  assembly agency authority bureau office center centre hospital school university navy cabinet division department service services
`);

/** Words with capitals that are no name, or everybody's. Lower case. */
export const noNames = new Set([
  "big oil",
  "local co",
  "oval office",
  "state of the union",
  "presidential palace",
  "end quote",
  "human rights",
  "foreign relations",
  "international group",
]);

/** Capitals that name nothing, or nothing of the three kinds. */
export const noAcronyms = words(`
  ad aids am anc bc bst ceo cfo coo cto cd cet cnc dna dvd edt eps est et faq fm gdp gmt gp gps hd hdtv hiv hq id ied ieds imax ipo it iq iv jr mba
  md mp mps mri ngo ngos ok pc pdf phd pm pr pst pdt pt pts ptsd qa q qe rip rss rnc sars sos sr suv suvs tv uav utc vat vip vp wmd wmds www url usb
  utm ii iii iv vi vii viii ix xi xii xiii xiv xv xx copyright ap-style add new via aka cc bn mn km mph kph dj mc lng lpg opec+ ir pow pows xml html
  op ed vs mt ft lt sgt col gen rep sen dr mr mrs ms st jpg rov rovs bop bops mms ct cst mst cdt mdt read more video photos live updated editor note mar apr jan
  feb jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
`);
