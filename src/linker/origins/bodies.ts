import { describe } from "./described.ts";
import { governmentOf } from "./governments.ts";
import { firstOfTwo, isAddress, knownOutlet, outletKey } from "./outlets.ts";
import { plainWords, slugOf } from "./plain-words.ts";

/** What a source is called over all articles, as far as its own article tells. */
export interface BaseKey {
  readonly key: string;
  /**
   * Whether the key stands for one real-world source wherever it occurs: a full name, a body's name, a role with a place
   * or a body. A surname, or "officials" alone, is not settled: which it is, linked articles may tell.
   */
  readonly settled: boolean;
}

const CORPORATE = new Set(["inc", "corp", "corporation", "ltd", "plc", "llc", "co", "gmbh", "sa", "ag"]);
/**
 * Whether two names that one article has for bodies are one body's: the same words, or one shorter. Countries are no parts
 * of each other: "Sudan" and "South Sudan".
 */
export function isSameBody(one: string, other: string): boolean {
  const [words, others] = [bodyWords(one), bodyWords(other)];
  if (words.join() === others.join()) return true;
  if ([one, other].some((name) => governmentOf(plainWords(name), true) !== null)) return false;
  return isPartOfName(words, others) || isPartOfName(others, words);
}

/** What a body is called where its name is not given: "the local disaster agency". */
const BODY_NOUNS = new Set(
  `agency authority ministry department board company commission committee council office court bank union party hospital
   school university institute service firm organisation organization association charity`.split(/\s+/u),
);
/** What every country has one of: without the country's name it is no one body. */
const EVERYWHERE =
  /^(?:(?:health|foreign|interior|home|defen[cs]e|finance|justice|education|transport|agriculture|energy|environment|information|labou?r|culture|trade|oil|affairs|social|public|religious|tourism|and) )*(?:ministry|department|parliament|senate|congress|cabinet|police|army|navy|air force|coast guard|national guard|election commission|electoral commission|central bank)$|^(?:supreme|high|constitutional|appeals?) court$/u;
/** What an outlet is said to be before its name: "the website Quay Today", "official news agency LNA". */
const SAID_BEFORE =
  /^(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}(?:websites?|newspaper|agency|broadcaster|magazine|daily|tabloid|site|paper|channel|station|network)\s+(?=(?:the\s+)?\p{Lu})/u;

/** Whether words for somebody unnamed say a body: "the port authority", "the hospital"; "the authorities" are people. */
export function isBodyLike(words: string): boolean {
  const { heads, plural } = describe(words);
  return !plural && heads.some((head) => BODY_NOUNS.has(head));
}

/** Whether all of one body's words are in another's, the last of them too: "port authority", "Port Authority of Larsen". */
export function isPartOfName(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 0 &&
    short.length < long.length &&
    short.at(-1) === long.at(-1) &&
    short.every((word) => long.includes(word))
  );
}

/** The key of a body's name: "the Ministry of Health", "Health Ministry" → health-ministry. */
export function bodyKey(name: string): BaseKey {
  if (isAddress(name)) return { key: outletKey(name), settled: true };
  const words = bodyWords(name);
  const known = knownOutlet(words);
  return {
    key: known ?? slugOf(words),
    settled: known !== null || (isTelling(name, words) && !EVERYWHERE.test(words.join(" "))),
  };
}

/** The words of a body's name in one order, without what says how it is incorporated. */
export function bodyWords(name: string): string[] {
  const said = (firstOfTwo(name) ?? name)
    .replace(SAID_BEFORE, "")
    .replace(/\s*\(.*$/u, "")
    .replace(/,.*$/u, "");
  const words = plainWords(said).filter((word) => !CORPORATE.has(word));
  const plain = words.length > 0 ? words : plainWords(said);
  if (knownOutlet(plain) !== null) return plain;
  const of = plain.lastIndexOf("of");
  return of > 0 && of < plain.length - 1
    ? [...plain.slice(of + 1), ...plain.slice(0, of)].filter((word) => word !== "the")
    : plain;
}

/** Whether a body's words name it alone: two words with capitals, or letters. "The Authority" names no one authority. */
function isTelling(name: string, words: readonly string[]): boolean {
  const capitals = (name.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []).filter(
    (word) => word.toLowerCase() !== "the" && !CORPORATE.has(word.toLowerCase()),
  );
  if (words.length === 1) return !/^(?:the|an?)\s/iu.test(name) && capitals.length === 1;
  return capitals.length > 1 || (capitals.length === 1 && words.length > 2);
}
