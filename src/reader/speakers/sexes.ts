import type { Cast } from "./cast.ts";
import type { Actor } from "./discourse.ts";
import type { Places } from "./places.ts";

/** Pronouns of one sex in writing that follows a name. */
const MALE = /\b(?:he|his|him|himself)\b/giu;
const FEMALE = /\b(?:she|her|hers|herself)\b/giu;
/** How much of a sentence is looked at. */
const REACH = 240;

/**
 * Where neither title nor first name tells, what the text calls those who are alone in their sentence: "Sorel said *she*",
 * "… met Sorel. *She* …". Two thirds of the votes decide.
 */
export function learnSexes(cast: Cast, places: Places, text: string): void {
  const inSentence = new Map<number, Set<Actor>>();
  for (const actor of cast.all()) {
    if (actor.type !== "person") continue;
    for (const { start } of actor.mentions) {
      const sentence = places.sentenceAt(start);
      const own = inSentence.get(sentence);
      if (own === undefined) inSentence.set(sentence, new Set([actor]));
      else own.add(actor);
    }
  }
  const votes = new Map<Actor, { male: number; female: number }>();
  for (const [sentence, actors] of inSentence) {
    const [actor] = actors;
    if (actor === undefined || actors.size > 1 || actor.gender !== null) continue;
    const first = actor.mentions.find(({ start }) => places.sentenceAt(start) === sentence);
    const span = places.sentence(sentence);
    if (first === undefined || span === undefined) continue;
    const own = votes.get(actor) ?? { male: 0, female: 0 };
    const rest = text.slice(first.end, Math.min(span.end, first.end + REACH));
    own.male += rest.match(MALE)?.length ?? 0;
    own.female += rest.match(FEMALE)?.length ?? 0;
    const next = places.sentence(sentence + 1);
    const opening =
      next === undefined || (inSentence.get(sentence + 1)?.size ?? 0) > 1 ? "" : text.slice(next.start, next.start + 5);
    if (/^he\b/iu.test(opening)) own.male += 2;
    if (/^she\b/iu.test(opening)) own.female += 2;
    votes.set(actor, own);
  }
  for (const [actor, { male, female }] of votes) {
    if (male > 0 && male >= 2 * female) actor.gender = "male";
    else if (female > 0 && female >= 2 * male) actor.gender = "female";
  }
}
