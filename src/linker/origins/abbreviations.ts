/**
 * Bodies that news calls by letters and by their whole names, wherever they are spoken of. The first is the one keys use,
 * then all else it is called, as `plainWords` gives it. What is not here is found where two articles name it both ways
 * (`isShortFor`).
 */
const ROWS = `
un|united nations
unhcr|un refugee agency|united nations refugee agency|un high commissioner for refugees|united nations high commissioner for refugees
unicef|un children fund|united nations children fund|un children agency
who|world health organization|world health organisation|un health agency
wfp|world food programme|world food program|un world food programme
fao|food and agriculture organization|un food and agriculture organization
unesco|united nations educational scientific and cultural organization
iaea|international atomic energy agency|un nuclear watchdog
ocha|un ocha|office for the coordination of humanitarian affairs|un office for the coordination of humanitarian affairs
iom|international organization for migration|un migration agency
imf|international monetary fund
wto|world trade organization
world-bank|the world bank
eu|european union
european-commission|eu commission
ecb|european central bank
nato|north atlantic treaty organization|north atlantic treaty organisation
au|african union
asean|association of southeast asian nations
opec|organization of the petroleum exporting countries
oecd|organisation for economic co operation and development|organization for economic cooperation and development
osce|organization for security and co operation in europe
icc|international criminal court
icj|international court of justice
icrc|international committee of the red cross
ifrc|international federation of red cross and red crescent societies
msf|medecins sans frontieres|doctors without borders
hrw|human rights watch
amnesty|amnesty international
usgs|us geological survey|united states geological survey
noaa|national oceanic and atmospheric administration|us national oceanic and atmospheric administration
nws|national weather service|us national weather service
nasa|national aeronautics and space administration|us space agency
fbi|federal bureau of investigation
cia|central intelligence agency
nsa|national security agency|us national security agency
dhs|department of homeland security|us department of homeland security
fda|food and drug administration|us food and drug administration
epa|environmental protection agency|us environmental protection agency
cdc|centers for disease control and prevention|us centers for disease control and prevention|centers for disease control
faa|federal aviation administration|us federal aviation administration
ntsb|national transportation safety board|us national transportation safety board
sec|securities and exchange commission|us securities and exchange commission
fed|federal reserve|us federal reserve
pentagon|us department of defense|us defense department
nhs|national health service
mod|british ministry of defence|uk ministry of defence
bbc|british broadcasting corporation
ap|associated press
afp|agence france presse
reuters|thomson reuters
dpa|deutsche presse agentur
upi|united press international
pti|press trust of india
ani|asian news international
xinhua|new china news agency
kcna|korean central news agency
kyodo|kyodo news
tass|itar tass
suna|sudan news agency
sana|syrian arab news agency
irna|islamic republic news agency
wam|emirates news agency
aap|australian associated press
abc|american broadcasting company
cnn|cable news network
nbc|national broadcasting company
npr|national public radio
pbs|public broadcasting service
voa|voice of america
rferl|radio free europe|radio free europe radio liberty|rfe rl
dw|deutsche welle
nytimes|new york times|ny times|nyt
wsj|wall street journal
ft|financial times
latimes|los angeles times|la times
scmp|south china morning post
smh|sydney morning herald
guardian|the guardian
times-of-india|toi
aljazeera|al jazeera|al jazeera english
alarabiya|al arabiya`;

const BY_WORDS = new Map<string, string>();
for (const row of ROWS.trim().split("\n")) {
  const [key = "", ...names] = row.split("|");
  for (const name of [key.replaceAll("-", " "), ...names]) BY_WORDS.set(name.replace(/^the /u, ""), key);
}

/** The short name that keys use for these words; null where they are no known body's. */
export function knownBody(words: readonly string[]): string | null {
  return BY_WORDS.get(words.join(" ")) ?? null;
}

const SMALL = new Set(["of", "for", "the", "and", "on", "in", "to", "a", "an", "de", "la", "du", "des"]);

/**
 * Whether letters are short for these words: the first of each, the small words with or without. A word of two or three
 * letters that is itself short may give all of its letters: "USGS" for "US Geological Survey".
 */
export function isShortFor(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || words.length < 2) return false;
  const great = words.filter((word) => !SMALL.has(word));
  return [words, great].some((each) => {
    const initials = each.map((word) => word[0] ?? "").join("");
    const spelt = each.map((word) => (word.length === 2 ? word : (word[0] ?? ""))).join("");
    return letters === initials || letters === spelt;
  });
}
