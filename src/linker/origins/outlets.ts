import { OUTLET_ENDINGS, OUTLET_NOUNS, OUTLETS } from "../../contract/index.ts";
import { knownBody } from "./abbreviations.ts";
import { plainWords, slugOf } from "./plain-words.ts";

/** Parts of an address that name no outlet. */
const ADDRESS_PARTS = /^(?:www\d*|com?|org|net|edu|gov|gob|gouv|ac|info|biz|news|online|tv|edition|[a-z]{2})$/u;
/** Words behind an outlet's name that say what it is and that it goes by without: "the AFP news agency". */
const KINDS = new Set(
  "news agency newspaper website television tv radio magazine online wire service network broadcaster channel daily".split(
    " ",
  ),
);
/** Who writes or films for an outlet, and so speaks as it. */
const STAFF =
  "correspondent reporter journalist photographer cameraman columnist editor crew team producer staff".split(" ");
const OF_STAFF = new RegExp(`^(.+?)(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+)?(?:${STAFF.join("|")}|witness)s?\\b`, "u");
const OWN_STAFF = new RegExp(
  `^(?:our|the bbc's own)\\s+(?:\\p{Ll}+\\s+){0,2}(?:${STAFF.join("|")})s?\\b|^(?:we|i)$`,
  "iu",
);
const PLAIN_STAFF = new RegExp(`^(?:an?\\s+)?(?:${STAFF.join("|")})s?$`, "iu");

/** Whether a name is an address: "news.example.com". */
export function isAddress(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/u.test(name.trim());
}

/** The key of an outlet, from its name or its address: "BBC News", "bbc.co.uk" → bbc. */
export function outletKey(name: string): string {
  if (isAddress(name)) return addressKey(name.trim().toLowerCase());
  const words = plainWords(name);
  return knownOutlet(words) ?? slugOf(withoutAgency(words));
}

/** "Northline Agency", "Northline news agency": articles cite it as "Northline". What is left has to be a name: "National Press Agency" stays. */
function withoutAgency(words: readonly string[]): readonly string[] {
  if (words.at(-1) !== "agency") return words;
  const rest = words.slice(0, words.at(-2) === "news" ? -2 : -1);
  const isName =
    rest.length === 1 &&
    !/^(?:news|press|national|state|central|international|local|photo|picture)$/u.test(rest[0] ?? "");
  return isName ? rest : words;
}

/** The key of a body that is known by several names, where it is an outlet with what it is behind its name. */
export function knownOutlet(words: readonly string[]): string | null {
  for (let length = words.length; length > 0; length--) {
    const known = knownBody(words.slice(0, length));
    if (known !== null) return known;
    if (!KINDS.has(words[length - 1] ?? "")) return null;
  }
  return null;
}

function addressKey(address: string): string {
  const labels = address.split(".");
  const label = labels.slice(0, -1).findLast((each) => !ADDRESS_PARTS.test(each));
  if (label === undefined) return slugOf(labels);
  const plain = label.replace(/^the(?=\p{L}{4})/u, "");
  return knownBody([plain]) ?? slugOf([plain]);
}

/**
 * The outlet whose reporter a source is, by its key: "a Reuters correspondent", "our reporter". `own` is the article's
 * outlet; null where the words name no outlet.
 */
export function outletOfReporter(words: string, own: string | null): string | null {
  const plain = words.trim().replace(/^(?:the|an?|one|two|three|several|some)\s+/iu, "");
  if (OWN_STAFF.test(plain)) return own;
  const name = OF_STAFF.exec(plain)?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const key = outletKey(name);
  if (!/\bwitness/iu.test(plain)) return key;
  // "a Harbour Street witness" is nobody's reporter; "a Reuters witness" is
  return knownOutlet(plainWords(name)) !== null || key === own ? key : null;
}

/** Whether the words say no more than that a reporter speaks: "a reporter". */
export function isSomeReporter(words: string): boolean {
  return PLAIN_STAFF.test(words.trim());
}

const STATION = /^(?:Radio|TV|Television|Channel) \p{Lu}[\p{L}-]+/u;

/** Whether a name is a news outlet's, by the names and endings that outlets have. */
export function isOutletName(name: string): boolean {
  const plain = name.trim().replace(/^the\s+/iu, "");
  const lower = plain.toLowerCase();
  if (OUTLETS.has(lower) || OUTLET_NOUNS.test(lower)) return true;
  if (!/^\p{Lu}/u.test(plain)) return false;
  const known = knownOutlet(plainWords(plain));
  return OUTLET_ENDINGS.test(lower) || STATION.test(plain) || (known !== null && OUTLETS.has(known));
}

/** The first of two outlets that words name together: "Quay Today and Northwire News"; null where they name no two. */
export function firstOfTwo(name: string): string | null {
  const [first, second, ...more] = name.split(/\s+and\s+(?:the\s+)?/u);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const isName = (words: string) => (words.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).length > 1;
  if (!isName(first) || !isName(second)) return null;
  return isOutletName(first) || isOutletName(second) ? first : null;
}
