import { plainWords } from "./plain-words.ts";

/** Words before a name that are none of it. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president premier prime minister chancellor secretary ambassador governor gov
   mayor senator sen congressman congresswoman rep representative judge justice general gen major maj colonel col captain capt
   lieutenant lt sergeant sgt corporal admiral adm commander commissioner inspector detective officer constable chief sheriff
   king queen prince princess pope cardinal bishop archbishop father rev reverend sister brother imam sheikh sheik ayatollah
   rabbi spokesman spokeswoman doctor director chairman vice deputy acting former brigadier brig marshal executive attorney
   lawyer manager coach coaches coordinator founder owner ceo cfo analyst publicist leader foreman officers`.split(
    /\s+/u,
  ),
);
/** Articles that Arabic names are written with or without: "al-Sawarmi". */
const ARTICLES = new Set(["al", "el"]);
/** Titles that are surnames too. */
const SURNAMES = new Set([
  "king",
  "pope",
  "prince",
  "major",
  "judge",
  "bishop",
  "marshal",
  "constable",
  "foreman",
  "sheriff",
  "coach",
  "abbot",
  "dean",
]);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "md", "obe", "mp"]);

/** Small words within names. */
const PARTICLE = /^(?:al|el|bin|ibn|abu|van|von|der|den|de|da|di|dos|du|la|le)$/u;

/**
 * The parts of a person's name, folded, without titles and roles: "Dr. Ana-Maria al-Hadi" → ana, maria, hadi; of two
 * persons the first: "harbour secretary Ann Pell and Oren Vale" → ann, pell.
 */
export function namePartsOf(name: string): readonly string[] {
  const persons = name
    .replaceAll(/\([^)]*\)/gu, " ")
    .split(/\s+(?:and|&)\s+|[,;]/u)
    .map(partsOf);
  const named = [({ behind }: Parts) => behind, ({ before }: Parts) => before].flatMap((side) => persons.map(side));
  return named.find((parts) => parts.length > 1) ?? named.find((parts) => parts.length > 0) ?? plainWords(name);
}

interface Parts {
  /** What stands behind the last word of a role, and, where a role stands last, what stands before it. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
}

/** A role's words are titles, and words with a small letter. */
function partsOf(person: string): Parts {
  const words = person.trim().split(/\s+/u);
  const isTitle = (word: string) => TITLES.has(plainWords(word).join(" "));
  const roles = words.map((word, index) => {
    if (/^\p{Ll}/u.test(word)) return !PARTICLE.test(word) && !/^(?:al|el)-/u.test(word);
    // "Billy King" is no king
    const isSurname = index > 0 && index === words.length - 1 && SURNAMES.has(plainWords(word).join(" "));
    return isTitle(word) && !(isSurname && !isTitle(words[index - 1] ?? ""));
  });
  const name = (some: readonly string[]) =>
    plainWords(some.join(" ")).filter((word) => !ARTICLES.has(word) && !SUFFIXES.has(word));
  const last = roles.lastIndexOf(true);
  return { behind: name(words.slice(last + 1)), before: last < 0 ? [] : name(words.slice(0, roles.indexOf(true))) };
}

/** The forms of a person that are names: "Ann Pell", not "the clerk" or "a harbour official". */
export function nameForms(forms: readonly string[]): string[] {
  return forms.filter((form) =>
    form.split(/[\s-]+/u).every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || PARTICLE.test(word)),
  );
}

/**
 * Whether two parts of names are spellings of one: equal, or their consonants are and few letters differ, as where one
 * name is written from another alphabet twice ("Khaled", "Khalid"; "Mohammed", "Muhamad"; "Sergei", "Sergey").
 */
export function samePart(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 3) return false;
  const [short, long] = [one, other].map((word) => word.replaceAll(/(.)\1+/gu, "$1"));
  if (short === undefined || long === undefined) return false;
  const bones = bonesOf(one);
  if (bones.length >= 3 && bones === bonesOf(other)) return edits(short, long) <= 2;
  return Math.min(one.length, other.length) >= 6 && one[0] === other[0] && edits(short, long) <= 1;
}

/** How two persons' names fit: one person's, one person's if nothing else speaks against it, or two persons'. */
export type NameFit = "same" | "short" | "different";

/**
 * Compares names part by part, in order. `same`: at least two whole parts of the shorter are in the longer, and none is
 * missing there but as an initial. `short`: one of them is a single part that the other has.
 */
export function fitOfNames(one: readonly string[], other: readonly string[]): NameFit {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [first] = short;
  if (first === undefined) return "different";
  if (short.length === 1) {
    if (first.length < 2) return "different";
    return long.some((part) => samePart(first, part)) ? "short" : "different";
  }
  let at = 0;
  let whole = 0;
  for (const part of short) {
    const found = long.findIndex((each, index) => index >= at && (samePart(part, each) || isInitialOf(part, each)));
    if (found < 0) return "different";
    if ((long[found]?.length ?? 0) > 1 && part.length > 1) whole++;
    at = found + 1;
  }
  return whole >= 2 || (whole === 1 && [...one, ...other].some((part) => part.length === 1)) ? "same" : "different";
}

function isInitialOf(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** The consonants of a name, those that transliterations exchange made one; a vowel counts at its beginning alone. */
function bonesOf(word: string): string {
  const plain = word
    .replaceAll("kh", "h")
    .replaceAll("ph", "f")
    .replaceAll("gh", "g")
    .replaceAll("dh", "d")
    .replaceAll("tch", "c")
    .replaceAll("ch", "c")
    .replaceAll("ks", "x")
    .replaceAll("q", "k")
    .replaceAll("w", "v");
  const start = /^[aeiouy]/u.test(plain) ? "a" : "";
  return start + plain.replaceAll(/[aeiouy']/gu, "").replaceAll(/(.)\1+/gu, "$1");
}

/** Letters to put in, take out or change to make one of the other (Levenshtein 1966). */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const kept = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
