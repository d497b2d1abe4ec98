import { type Asked, type Candidate, candidatesFor, clearBest, fitOf } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import type { Actor, Discourse } from "./discourse.ts";
import { DOERS, mayBeSameNoun, nounsLike, type Phrase, singularOf } from "./phrase.ts";

/** What a search for whom a noun phrase means came to: the one, or those whom it may mean. */
export interface Meant {
  readonly actor: Actor | null;
  readonly candidates: readonly Candidate[];
}

const NOBODY: Meant = { actor: null, candidates: [] };

/** Offices of which a text may speak without having named who holds them. */
const OFFICES =
  /^(?:president|minister|premier|mayor|governor|king|queen|pope|secretary|chancellor|chairman|chairwoman|chief|commander|ambassador|judge|court|prosecutor|police|government|senator|director|bishop|archbishop|general)$/u;

/** Parts of offices that tell two of them apart: "the *foreign* minister". */
const RANKS =
  /^(?:prime|foreign|interior|defence|defense|finance|home|deputy|vice|first|former|acting|attorney|immigration|health|education|justice|opposition|assistant|local|senior)$/u;

/** Whom a noun phrase means of those before of whom the text said that they are what it says. */
export function meantByRole(phrase: Phrase, asked: Asked, cast: Cast, discourse: Discourse): Meant {
  const said = new Map<Actor, number>();
  for (const actor of cast.withRole(nounsLike(phrase.head))) {
    const fit = fitOfRole(actor, phrase);
    if (fit > 0) said.set(actor, fit);
  }
  if (said.size === 0) return NOBODY;
  const near = candidatesFor(asked, discourse, (actor) => said.get(actor) ?? 0, Number.POSITIVE_INFINITY);
  return { actor: clearBest(near), candidates: near };
}

/** The one named person who holds an office of one place, named before or after: every capital of the place is said of him. */
export function holderOf(phrase: Phrase, cast: Cast, isExact = false): Actor | null {
  const held = cast
    .withRole(isExact ? [phrase.head] : nounsLike(phrase.head))
    .filter(
      (actor) =>
        actor.isNamed &&
        actor.type === "person" &&
        actor.roles.some(
          ({ head, words }) =>
            mayBeSameNoun(head, phrase.head) &&
            phrase.modifiers.every((word) => WHEN.test(word) || words.some((other) => isLike(word, other))),
        ),
    );
  return held.length === 1 ? (held[0] ?? null) : null;
}

/** "*Both* said": the several who were spoken of last. */
export function bothOf(phrase: Phrase, asked: Asked, discourse: Discourse): Meant {
  if (phrase.head !== "both" || phrase.words.length > 1 || phrase.end - phrase.core.end >= 2) return NOBODY;
  const candidates = candidatesFor(asked, discourse, (actor) => (actor.plural ? 1 : 0), 2);
  return { actor: clearBest(candidates), candidates };
}

/** The one whom only the rest of the text calls so: "the editor", and below "The editor, Oren Vale, …". */
export function holderLater(phrase: Phrase, asked: Asked, cast: Cast, discourse: Discourse): Actor | null {
  if (phrase.kind !== "unnamed-person" || phrase.plural) return null;
  if (meantByRole(phrase, asked, cast, discourse).candidates.length > 0) return null;
  return holderOf(phrase, cast, true);
}

/** "the *then* treasurer": tells when, not which. */
const WHEN = /^(?:then|former|current|present|new|outgoing|incoming|late|ex)$/u;

/**
 * Whom a definite noun phrase means ("the minister", "the company"): one of whom the text said that he is one, else for a
 * word that holds no office ("the retiree") the person whom the text is about just there.
 */
export function meantByNoun(
  phrase: Phrase,
  asked: Asked,
  cast: Cast,
  discourse: Discourse,
  isIntroduced = false,
): Meant {
  const told = meantByRole(phrase, asked, cast, discourse);
  if (told.candidates.length > 0) return told;
  if (isIntroduced) return NOBODY;
  const isOne = phrase.kind === "unnamed-person" || (phrase.kind === null && DOERS.test(phrase.head));
  if (isOne && !phrase.plural && !OFFICES.test(phrase.head)) return byEpithet(phrase, asked, discourse);
  if (BODY_NOUNS.test(phrase.head) && phrase.modifiers.length === 0) {
    const near = candidatesFor(
      asked,
      discourse,
      (actor) => (actor.type === "organization" && actor.isNamed && !isOther(actor, phrase) ? 1 : 0),
      3,
    );
    return { actor: clearBest(near, 1.3), candidates: near };
  }
  return NOBODY;
}

const BODY_NOUNS =
  /^(?:company|firm|group|agency|organi[sz]ation|charity|union|network|broadcaster|newspaper|paper|daily|magazine|outlet|site|website|watchdog|regulator|airline|carrier|bank|retailer|ministry|department|party|university|association|body|bureau|think-tank|institute|institution|channel|station|publication|tabloid|manufacturer|giant|lender|pollster|service|club|museum|hospital)$/u;

/** Nouns for one just spoken of by what the text thinks of him: "the veteran", "the 63-year-old retiree". */
function byEpithet(phrase: Phrase, asked: Asked, discourse: Discourse): Meant {
  const pronoun = phrase.gender === "female" ? "she" : "he";
  const near = candidatesFor(
    asked,
    discourse,
    (actor) => (phrase.gender === null ? (actor.type === "person" && !actor.plural ? 1 : 0) : fitOf(actor, pronoun)),
    3,
  );
  const actor = clearBest(near, 1.3);
  return { actor, candidates: near };
}

/** Whether an organisation's own name says that it is something else: "the ministry" is not the "Harbour Company". */
function isOther(actor: Actor, phrase: Phrase): boolean {
  const own = actor.name.toLowerCase().split(/\s+/u).map(singularOf);
  const kinds = own.filter((word) => BODY_NOUNS.test(word));
  const told = [...kinds, ...actor.roles.map(({ head }) => singularOf(head))];
  return told.length > 0 && !told.some((kind) => mayBeSameNoun(kind, phrase.head));
}

/** How well a noun phrase fits what the text said of somebody: nought where a part of it speaks against it. */
function fitOfRole(actor: Actor, phrase: Phrase): number {
  let best = 0;
  for (const { head, words } of rolesOf(actor)) {
    if (!mayBeSameNoun(head, phrase.head)) continue;
    const shared = phrase.modifiers.filter((word) => words.some((other) => isLike(word, other))).length;
    const against = phrase.modifiers.some(
      (word) => RANKS.test(word) && !words.includes(word) && words.some((other) => RANKS.test(other)),
    );
    if (against) continue;
    // "the foreign minister" where the text knows a minister of no department
    const isUnknown = phrase.modifiers.some((word) => RANKS.test(word) && !words.includes(word));
    const isBare = phrase.modifiers.length === 0;
    // "this agency" is no "regional transport office", nor is a docker "the night watchman"
    if (!actor.isNamed && !isBare && shared === 0 && head !== phrase.head) continue;
    const fit =
      1 + shared - (isUnknown ? 0.6 : 0) - (!isBare && shared === 0 ? 0.3 : 0) - (head === phrase.head ? 0 : 0.25);
    best = Math.max(best, fit);
  }
  if (phrase.gender !== null && actor.gender !== null && phrase.gender !== actor.gender) return 0;
  if (actor.plural !== phrase.plural && actor.type !== "organization") return 0;
  return best;
}

/** Roles, and for an organisation what its own name says that it is. */
function rolesOf(actor: Actor): Actor["roles"] {
  if (actor.type !== "organization") return actor.roles;
  const words = actor.name.toLowerCase().split(/\s+/u);
  return [...actor.roles, ...words.map((head) => ({ head, words: words.filter((word) => word !== head) }))];
}

/** "ukrainian" and "ukraine", "scottish" and "scotland": a people and its country. */
function isLike(one: string, other: string): boolean {
  return one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5));
}
