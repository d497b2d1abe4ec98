/**
 * English words that other languages lack or use rarely. A text where they are so frequent is English; that is told
 * without the detector, whose table costs half a second and 150 MB to load.
 */
const ENGLISH = new Set("the and of that was with were has have had this from which said they would their".split(" "));
const ENOUGH_WORDS = 60;
const ENGLISH_SHARE = 0.12;
/** What the language is told by; more changes nothing and would take time. */
const SAMPLE = 20_000;
/** The first words tell English as well as all. */
const PLAIN = 4000;

/**
 * The language of a text in BCP 47: told from its words, else as the file itself names it (`declared`), else "und".
 * Method: Nito-ELD's n-grams (small table), only where it calls its own answer reliable.
 */
export async function tellLanguage(text: string, declared: string | null): Promise<string> {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (isPlainlyEnglish(sample.slice(0, PLAIN))) return "en";
  const { eld } = await import("eld/small");
  const found = eld.detect(sample);
  if (found.language !== "" && found.isReliable()) return found.language;
  return primaryLanguage(declared) ?? "und";
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return false;
  let english = 0;
  for (const word of words) if (ENGLISH.has(word)) english++;
  return english / words.length >= ENGLISH_SHARE;
}

/** "en" of "en-GB" or "en_US"; null for what is no language tag. */
function primaryLanguage(tag: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}
