import { folded } from "../words/words.ts";

/** Letters that stand for words, written with full stops: "U.S.", "U. N.". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){2,}/gu;
const POSSESSIVE = /['’]s?(?![\p{L}\p{N}])/gu;

/** The words of a name as names are compared: folded, without full stops, hyphens, possessive endings and a leading "the". */
export function plainWords(name: string): string[] {
  const words = joinedLetters(name)
    .replaceAll(POSSESSIVE, " ")
    .split(/[^\p{L}\p{N}'’&]+/u)
    .filter((word) => word !== "")
    .map(folded);
  return words.length > 1 && words[0] === "the" ? words.slice(1) : words;
}

/** "U.S. officials" → "US officials". */
export function joinedLetters(name: string): string {
  return name.replaceAll(DOTTED, (letters) => `${letters.replaceAll(/[.\s]/gu, "")} `);
}

/** Words as a key writes them: "port-authority". */
export function slugOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "")
    .join("-");
}

/** A noun without the ending of its plural; for comparing, not for showing. */
export function singular(word: string): string {
  if (word.length <= 3 || !/[^su]s$/u.test(word)) return word === "men" ? "man" : word.replace(/men$/u, "man");
  return /ies$/u.test(word)
    ? `${word.slice(0, -3)}y`
    : /(?:ss|sh|ch|x)es$/u.test(word)
      ? word.slice(0, -2)
      : word.slice(0, -1);
}
