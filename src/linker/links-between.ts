import { linkClaims } from "./claims/index.ts";
import { linkCopies } from "./copies/index.ts";
import { linkFigures } from "./figures/index.ts";
import { joins } from "./joins.ts";
import { ENOUGH, ENOUGH_WITHIN, sharedKeys } from "./keys/index.ts";
import type { Links } from "./links.ts";
import type { Profile } from "./profile.ts";
import { linkQuotes } from "./quotes/index.ts";
import { linkSources } from "./sources/index.ts";

/**
 * What two articles share, whichever is given first; null where it is nothing, or where they share too few keys to be compared.
 * Needs their profiles alone.
 */
export function linksBetween(one: Profile, other: Profile): Links | null {
  if (one.article.id === other.article.id || sharedKeys(one, other) < ENOUGH_WITHIN) return null;
  const [a, b] = inOrder(one, other);
  const links: Links = { ...told(a, b), sources: linkSources(a, b) };
  const { quotes, figures, claims, disputes, sources } = links;
  return links.copy === null && [quotes, figures, claims, disputes, sources].every(({ length }) => length === 0)
    ? null
    : links;
}

/**
 * What two articles share that tell of the same (`joins`), whichever is given first; null for any others. Of articles that share
 * words, most tell of something else: who they got it from is not even looked at.
 */
export function joiningLinks(one: Profile, other: Profile): Links | null {
  if (one.article.id === other.article.id || sharedKeys(one, other) < ENOUGH) return null;
  const [a, b] = inOrder(one, other);
  const links = told(a, b);
  return joins(links, a, b) ? { ...links, sources: linkSources(a, b) } : null;
}

function inOrder(one: Profile, other: Profile): [a: Profile, b: Profile] {
  return one.article.id < other.article.id ? [one, other] : [other, one];
}

/** What is said in both. */
function told(a: Profile, b: Profile): Omit<Links, "sources"> {
  return {
    a: a.article.id,
    b: b.article.id,
    copy: linkCopies(a, b),
    quotes: linkQuotes(a, b),
    figures: linkFigures(a, b),
    ...linkClaims(a, b),
  };
}
