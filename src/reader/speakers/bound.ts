import type { Asked } from "./candidates.ts";
import type { Cast } from "./cast.ts";
import type { Actor, Discourse } from "./discourse.ts";
import { holderOf, meantByRole } from "./nominals.ts";
import type { Phrase } from "./phrase.ts";
import type { Places } from "./places.ts";
import { isClosed } from "./spoken-of.ts";
import { hasLawyer } from "./ties.ts";

/**
 * Whom a noun means by what binds it to one whom the text names: "*Mayor* says" in a heading, "*his successor*",
 * "*her client*". Null where the text names none, or several.
 */
export function boundTo(phrase: Phrase, places: Places, cast: Cast, discourse: Discourse, text: string): Actor | null {
  if (phrase.plural) return null;
  if (phrase.determiner === "possessive") return clientOf(phrase, discourse, text) ?? followerOf(phrase, cast);
  return holderBelow(phrase, places, cast, text);
}

/** "*His successor* says", and elsewhere "his successor, Mara Lind". */
function followerOf(phrase: Phrase, cast: Cast): Actor | null {
  if (!/^(?:successor|predecessor)$/u.test(phrase.head)) return null;
  return holderOf({ ...phrase, modifiers: [] }, cast, true);
}

/** "*her client*": for whom the text last said that a lawyer is. */
function clientOf({ head, start }: Phrase, discourse: Discourse, text: string): Actor | null {
  if (head !== "client") return null;
  return discourse.before(start).find((seen) => hasLawyer(seen, text))?.actor ?? null;
}

/** "*Mayor* says pier is safe", in a heading, which leaves articles out: the one mayor whom the text names. */
function holderBelow(phrase: Phrase, places: Places, cast: Cast, text: string): Actor | null {
  const isBare = phrase.determiner === "bare" && !phrase.plural && phrase.kind === "unnamed-person";
  if (!isBare || !isClosed(phrase, text)) return null;
  const paragraph = places.paragraph(places.paragraphAt(phrase.start));
  return paragraph?.kind === "heading" ? holderOf(phrase, cast, true) : null;
}

/**
 * "The president of South Alder", "South Alder's president", "the clerk who uses one name": more is said than a head, so
 * only one of whom the text says just that is meant, wherever it says so.
 */
export function byRoleAlone(
  phrase: Phrase,
  asked: Asked,
  cast: Cast,
  discourse: Discourse,
  text: string,
): Actor | null {
  const isOwned = phrase.words.slice(0, -1).some((word) => /^\p{Lu}.*['’]s?$/u.test(word));
  if (phrase.plural || phrase.kind !== "unnamed-person") return null;
  const rest = text.slice(phrase.core.end, phrase.end);
  if (phrase.determiner === "definite" && phrase.complement.length === 0 && /^,?\s+(?:who|whom)\b/u.test(rest)) {
    return meantByRole(phrase, asked, cast, discourse).actor;
  }
  if (!isOwned && (phrase.determiner !== "definite" || phrase.complement.length === 0)) return null;
  return holderOf({ ...phrase, modifiers: [...phrase.modifiers, ...phrase.complement] }, cast);
}
