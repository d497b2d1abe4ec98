import { linkClaims } from "./claims/index.ts";
import { linkCopies } from "./copies/index.ts";
import { linkFigures } from "./figures/index.ts";
import type { Links } from "./links.ts";
import type { Profile } from "./profile.ts";
import { linkQuotes } from "./quotes/index.ts";
import { linkSources } from "./sources/index.ts";

/** What two articles share, whichever is given first; null where it is nothing. Needs their profiles alone. */
export function linksBetween(one: Profile, other: Profile): Links | null {
  if (one.article.id === other.article.id) return null;
  const [a, b] = one.article.id < other.article.id ? [one, other] : [other, one];
  const links: Links = {
    a: a.article.id,
    b: b.article.id,
    copy: linkCopies(a, b),
    quotes: linkQuotes(a, b),
    figures: linkFigures(a, b),
    ...linkClaims(a, b),
    sources: linkSources(a, b),
  };
  const { quotes, figures, claims, disputes, sources } = links;
  return links.copy === null && [quotes, figures, claims, disputes, sources].every(({ length }) => length === 0)
    ? null
    : links;
}
