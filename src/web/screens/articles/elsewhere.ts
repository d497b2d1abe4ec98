import type { Claim } from "../../../contract/index.ts";
import { html, type Markup } from "../../../publish/page/markup.ts";
import { counted } from "../../../publish/wording.ts";
import { numberWords, outletsOf } from "../../parts/number-words.ts";

/** Claims that are told of one statement; it is in as many as it has clauses. */
const TOLD = 3;
/** Signs of a claim that stand in a note. */
const EXCERPT = 60;

/**
 * By attribution id, where else an article's statements are asserted: in how many outlets, from how many origins, and the
 * way to the claim. Nothing for those that no other article has.
 *
 * @param claims those that the article has a part in
 * @param addressOf the address of a claim
 */
export function elsewhereOf(
  claims: readonly Claim[],
  article: string,
  addressOf: (claim: string) => string,
): ReadonlyMap<string, Markup> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.statements.every((statement) => statement.article === article)) continue;
    for (const statement of claim.statements) {
      if (statement.article !== article || statement.attribution === null) continue;
      const before = found.get(statement.attribution) ?? [];
      if (!before.includes(claim)) found.set(statement.attribution, [...before, claim]);
    }
  }
  return new Map(
    [...found].map(([attribution, all]) => [
      attribution,
      html`${all
        .toSorted((one, other) => outletsOf(other) - outletsOf(one))
        .slice(0, TOLD)
        .map((claim, index) => html`${index === 0 ? null : html`<br>`}${claimMarkup(claim, addressOf)}`)}`,
    ]),
  );
}

function claimMarkup(claim: Claim, addressOf: (claim: string) => string): Markup {
  const words = claim.text.replace(/\s+/gu, " ").trim();
  const short = words.length <= EXCERPT ? words : `${words.slice(0, words.lastIndexOf(" ", EXCERPT))} …`;
  const origins = numberWords(claim.originCount);
  const from = origins === "0" ? "no origin stated" : `from ${origins} ${origins === "1" ? "origin" : "origins"}`;
  return html`<a href="${addressOf(claim.id)}" dir="auto">${/["“”]/u.test(short) ? short : `“${short}”`}</a> in ${counted(outletsOf(claim), "outlet")}, ${from}`;
}
