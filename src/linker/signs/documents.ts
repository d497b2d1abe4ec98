import type { Place, Sign, Span } from "../../contract/index.ts";
import type { ClaimGroup } from "../claims/groups.ts";
import { byFile, type Member, nameOf } from "../groups/member.ts";
import type { OriginView } from "../origins/index.ts";
import type { ProfiledArticle } from "../profile.ts";
import type { View, Whole } from "../view.ts";

/**
 * The document's entries: each conclusion with the claims and origins that its premises rest on, over all articles: a
 * premise that five articles report on one man's word rests on one origin. By file, then in text order.
 */
export function signsOf({ profiles }: Whole, view: View, origins: OriginView, claims: readonly ClaimGroup[]): Sign[] {
  const claimBy = new Map(claims.flatMap((claim) => claim.members.map((member) => [nameOf(member), claim] as const)));
  return [...profiles]
    .sort((one, other) => byFile(one.article, other.article))
    .flatMap(({ article, signs }) =>
      signs.map(({ conclusion, relation, premises, drawnBy }): Sign => {
        const members = premises.map(({ statement }) =>
          statement === null ? null : view.statementNamed(article.id, statement),
        );
        const joined = new Set(
          members.flatMap((member) => (member === null ? [] : (claimBy.get(nameOf(member)) ?? []))),
        );
        const keys = [...new Set([...joined].flatMap((claim) => originsIn(claim, origins)))].sort();
        const articles = new Set([...joined].flatMap((claim) => claim.members.map((member) => member.article)));
        const outlet = origins.outletOf(article.id);
        const drawer = drawnBy === null ? null : origins.keyOf({ article: article.id, index: drawnBy });
        return {
          conclusion: placeOf(article, around(conclusion)),
          relation,
          premises: premises.map(({ start, end }, index) => {
            const member = members[index] ?? null;
            return {
              ...placeOf(article, { start, end }),
              claim: member === null ? null : (claimBy.get(nameOf(member))?.id ?? null),
              origin: member === null ? null : origins.of(member).origin,
              fallen: false,
            };
          }),
          originCount: origins.count(keys),
          origins: keys,
          maybeSame: origins.maybeSame(keys, articles),
          way: [outlet, drawer].filter((key) => key !== null),
          fallen: false,
          open: false,
        };
      }),
    );
}

/** The origins that count for a claim, by key. */
function originsIn({ members }: ClaimGroup, origins: OriginView): string[] {
  return [...origins.within([...members] satisfies Member[]).values()].flatMap(({ counted }) => counted ?? []);
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function placeOf({ id, file, text }: ProfiledArticle, { start, end }: Span): Place {
  return { file, article: id, start, end, text: text.slice(start, end) };
}
