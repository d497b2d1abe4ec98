import type { Claim, ClaimStatement } from "../../src/contract/index.ts";
import type { Collection, GoldClaim } from "../corpora/collections.ts";
import { placeOf } from "../corpora/statements.ts";
import { baseName, near, sharedLength } from "./places.ts";

/** A statement of the gold, and the one of those found that is taken for it. */
export interface Matched {
  readonly claim: GoldClaim;
  readonly statement: GoldClaim["statements"][number];
  readonly found: { readonly claim: Claim; readonly statement: ClaimStatement } | null;
}

/** Of the statements that share half of the shorter one with a gold statement, the one nearest to it in extent. */
export function matchedStatements({ gold, articles }: Collection, claims: readonly Claim[]): Matched[] {
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  const all = claims.flatMap((claim) => claim.statements.map((statement) => ({ claim, statement })));
  const inFile = Map.groupBy(all, ({ statement }) => baseName(statement.file));
  return gold.claims.flatMap((claim) =>
    claim.statements.map((statement) => {
      const place = placeOf(statement, texts.get(baseName(statement.file)) ?? "");
      const size = place.end - place.start;
      let best: Matched["found"] = null;
      let most = -1;
      for (const candidate of inFile.get(baseName(statement.file)) ?? []) {
        const { start, end } = candidate.statement;
        if (!near(place, candidate.statement)) continue;
        const agreement = sharedLength(place, candidate.statement) / Math.max(size, end - start, 1);
        if (agreement >= most) [best, most] = [candidate, agreement];
      }
      return { claim, statement, found: best };
    }),
  );
}
