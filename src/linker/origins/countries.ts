/**
 * Countries as news names them: names (the first is the one keys use) | capital | what its people and things are called.
 * Lower case, no accents, no full stops. Words that two countries share are left out ("congolese" is in neither Congo).
 */
const ROWS = `
afghanistan|kabul|afghan
albania|tirana|albanian
algeria|algiers|algerian
andorra||andorran
angola|luanda|angolan
argentina|buenos aires|argentine,argentinian
armenia|yerevan|armenian
australia|canberra|australian
austria|vienna|austrian
azerbaijan|baku|azerbaijani,azeri
bahamas|nassau|bahamian
bahrain|manama|bahraini
bangladesh|dhaka|bangladeshi
barbados|bridgetown|barbadian
belarus|minsk|belarusian
belgium|brussels|belgian
belize|belmopan|belizean
benin|porto-novo|beninese
bhutan|thimphu|bhutanese
bolivia|la paz|bolivian
bosnia,bosnia and herzegovina|sarajevo|bosnian
botswana|gaborone|
brazil|brasilia|brazilian
brunei||bruneian
bulgaria|sofia|bulgarian
burkina faso|ouagadougou|burkinabe
burundi|bujumbura|burundian
cambodia|phnom penh|cambodian
cameroon|yaounde|cameroonian
canada|ottawa|canadian
cape verde|praia|cape verdean
central african republic|bangui|
chad|n'djamena|chadian
chile|santiago|chilean
china|beijing|chinese
colombia|bogota|colombian
comoros|moroni|comorian
congo,democratic republic of congo,democratic republic of the congo,dr congo,drc|kinshasa|
congo-brazzaville,republic of congo|brazzaville|
costa rica||costa rican
croatia|zagreb|croatian
cuba|havana|cuban
cyprus|nicosia|cypriot
czech republic,czechia|prague|czech
denmark|copenhagen|danish
djibouti||djiboutian
dominican republic|santo domingo|
east timor,timor-leste|dili|timorese
ecuador|quito|ecuadorian,ecuadorean
egypt|cairo|egyptian
el salvador|san salvador|salvadoran
equatorial guinea|malabo|equatoguinean
eritrea|asmara|eritrean
estonia|tallinn|estonian
eswatini,swaziland|mbabane|swazi
ethiopia|addis ababa|ethiopian
fiji|suva|fijian
finland|helsinki|finnish
france|paris|french
gabon|libreville|gabonese
gambia|banjul|gambian
georgia|tbilisi|georgian
germany|berlin|german
ghana|accra|ghanaian
greece|athens|greek
guatemala|guatemala city|guatemalan
guinea|conakry|guinean
guinea-bissau|bissau|
guyana|georgetown|guyanese
haiti|port-au-prince|haitian
honduras|tegucigalpa|honduran
hungary|budapest|hungarian
iceland|reykjavik|icelandic
india|new delhi,delhi|indian
indonesia|jakarta|indonesian
iran|tehran|iranian
iraq|baghdad|iraqi
ireland|dublin|irish
israel|jerusalem|israeli
italy|rome|italian
ivory coast,cote d'ivoire|abidjan,yamoussoukro|ivorian
jamaica|kingston|jamaican
japan|tokyo|japanese
jordan|amman|jordanian
kazakhstan|astana|kazakh
kenya|nairobi|kenyan
kosovo|pristina|kosovar,kosovan
kuwait|kuwait city|kuwaiti
kyrgyzstan|bishkek|kyrgyz
laos|vientiane|lao,laotian
latvia|riga|latvian
lebanon|beirut|lebanese
lesotho|maseru|
liberia|monrovia|liberian
libya|tripoli|libyan
liechtenstein|vaduz|
lithuania|vilnius|lithuanian
luxembourg||luxembourgish
madagascar|antananarivo|malagasy
malawi|lilongwe|malawian
malaysia|kuala lumpur|malaysian
maldives|male|maldivian
mali|bamako|malian
malta|valletta|maltese
mauritania|nouakchott|mauritanian
mauritius|port louis|mauritian
mexico|mexico city|mexican
moldova|chisinau|moldovan
monaco||monegasque
mongolia|ulan bator,ulaanbaatar|mongolian
montenegro|podgorica|montenegrin
morocco|rabat|moroccan
mozambique|maputo|mozambican
myanmar,burma|naypyidaw|burmese
namibia|windhoek|namibian
nepal|kathmandu|nepalese,nepali
netherlands,holland|the hague,amsterdam|dutch
new zealand|wellington|
nicaragua|managua|nicaraguan
niger|niamey|nigerien
nigeria|abuja|nigerian
north korea|pyongyang|north korean
north macedonia,macedonia|skopje|macedonian
norway|oslo|norwegian
oman|muscat|omani
pakistan|islamabad|pakistani
palestinian territories,palestine|ramallah|palestinian
panama|panama city|panamanian
papua new guinea|port moresby|papua new guinean
paraguay|asuncion|paraguayan
peru|lima|peruvian
philippines|manila|philippine,filipino
poland|warsaw|polish
portugal|lisbon|portuguese
qatar|doha|qatari
romania|bucharest|romanian
russia,russian federation|moscow|russian
rwanda|kigali|rwandan
samoa|apia|samoan
saudi arabia|riyadh|saudi,saudi arabian
senegal|dakar|senegalese
serbia|belgrade|serbian
seychelles|victoria|
sierra leone|freetown|sierra leonean
singapore||singaporean
slovakia|bratislava|slovak
slovenia|ljubljana|slovenian
solomon islands|honiara|
somalia|mogadishu|somali
south africa|pretoria|south african
south korea|seoul|south korean
south sudan|juba|south sudanese
spain|madrid|spanish
sri lanka|colombo|sri lankan
sudan|khartoum|sudanese
suriname|paramaribo|surinamese
sweden|stockholm|swedish
switzerland|bern|swiss
syria|damascus|syrian
taiwan|taipei|taiwanese
tajikistan|dushanbe|tajik
tanzania|dodoma|tanzanian
thailand|bangkok|thai
togo|lome|togolese
tonga|nuku'alofa|tongan
trinidad and tobago|port of spain|trinidadian
tunisia|tunis|tunisian
turkey,turkiye|ankara|turkish
turkmenistan|ashgabat|turkmen
uganda|kampala|ugandan
ukraine|kyiv,kiev|ukrainian
united arab emirates,uae|abu dhabi|emirati
united kingdom,uk,britain,great britain|london|british
united states,us,usa,united states of america,america|washington|american
uruguay|montevideo|uruguayan
uzbekistan|tashkent|uzbek
vanuatu|port vila|
vatican,holy see|vatican city|
venezuela|caracas|venezuelan
vietnam|hanoi|vietnamese
yemen|sanaa|yemeni
zambia|lusaka|zambian
zimbabwe|harare|zimbabwean`;

export interface Country {
  /** The name that keys use: "south sudan". */
  readonly name: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [names = [], capitals = [], demonyms = []] = row
      .split("|")
      .map((cell) => cell.split(",").filter((word) => word !== ""));
    return { name: names[0] ?? "", names, capitals, demonyms };
  });

/** A country's name by each word for it. Georgia's capital is Tbilisi, and its name an American state's too. */
const BY_NAME = new Map(COUNTRIES.flatMap(({ name, names }) => names.map((each) => [each, name] as const)));
const BY_CAPITAL = new Map(COUNTRIES.flatMap(({ name, capitals }) => capitals.map((each) => [each, name] as const)));
const BY_DEMONYM = new Map(COUNTRIES.flatMap(({ name, demonyms }) => demonyms.map((each) => [each, name] as const)));

/** The country of this name or demonym, of folded words; null where it is none's. */
export function countryOf(words: string): string | null {
  return BY_NAME.get(words) ?? BY_DEMONYM.get(words) ?? null;
}

/** The country of this capital, of folded words. */
export function countryOfCapital(words: string): string | null {
  return BY_CAPITAL.get(words) ?? null;
}

/** The longest word for a country that begins at `at` in a list of folded words, and how many words it takes. */
export function countryAt(words: readonly string[], at: number): { country: string; length: number } | null {
  for (const length of [5, 4, 3, 2, 1]) {
    if (at + length > words.length) continue;
    const country = countryOf(words.slice(at, at + length).join(" "));
    if (country !== null) return { country, length };
  }
  return null;
}
