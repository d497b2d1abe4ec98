import type { Term } from "../profile.ts";
import { familyOf } from "./families.ts";
import { baseOf, kindOf, rarityOf } from "./vocabulary.ts";

const WORD = /[\p{L}\p{N}]+(?:[.,'’&-]?[\p{L}\p{N}]+)*/gu;
/** Verbs that say next to nothing alone. */
const EMPTY = new Set(
  "be have do will would shall should can could may might must get go say tell also not".split(" "),
);
/** Adverbs that are in more texts say how somebody writes, not what happened: "already", "here". */
const RARE_ADVERB = 0.5;
/** "South Larsmark" is another place than "Larsmark", and no less of one word: the two are one term. */
const PART_OF_NAME =
  /\b(?:South|North|East|West|New|Southern|Northern|Eastern|Western|Upper|Lower|Central)[ -]\p{Lu}[\p{L}’']+/gu;
/** What makes the name of a place an adjective, where what is left is the place's: "Larsmarkese", "Estonian". */
const OF_A_PLACE = /^(?<place>\p{L}{4,})(?:ese|(?<=ia|ca|ea)ns?)$/u;

/**
 * The content words of a text in their base form, each once and in the order of their first place, with how rare each is in
 * news (0…1). Words with a hyphen give their parts; a place and its people's adjective are one.
 */
export function termsOf(words: string): Term[] {
  const found = new Map<string, number>();
  const add = (base: string, weight: number) => {
    if (!found.has(base)) found.set(base, Math.round(weight * 100) / 100);
  };
  const rest = words.replaceAll(PART_OF_NAME, (name) => {
    const [side = "", ...place] = name.toLowerCase().split(/[ -]/u);
    add(`${side} ${placeOf(singular(place.join(" ")))}`, 1);
    return " ";
  });
  for (const [match] of rest.matchAll(WORD)) {
    for (const part of match.split("-")) {
      const form = singular(part.toLowerCase());
      if (form === "" || kindOf(form) === "-") continue;
      const base = /^\p{Lu}/u.test(part) ? placeOf(baseOf(form)) : baseOf(form);
      if (EMPTY.has(base) || kindOf(base) === "-" || (kindOf(base) === "R" && rarityOf(base) < RARE_ADVERB)) continue;
      const family = familyOf(base);
      add(family, family === base ? Math.min(rarityOf(base), rarityOf(form)) : rarityOf(family));
    }
  }
  return [...found].map(([word, weight]) => ({ word, weight }));
}

/** Without a genitive's ending and the stops of an abbreviation. */
function singular(word: string): string {
  return word
    .replaceAll("’", "'")
    .replace(/'s?$/u, "")
    .replace(/(?<=^\p{L}(?:\.\p{L})*)\./gu, "");
}

function placeOf(word: string): string {
  return OF_A_PLACE.exec(word)?.groups?.place ?? word;
}
