import type { Claim, ClaimStatement } from "../../../contract/index.ts";

/** A statement that counts for a source, with the claim that it is part of. */
export interface Said {
  readonly claim: Claim;
  readonly statement: ClaimStatement;
}

/**
 * What a source is given as saying, by the days on which it was published, the earliest first; what has no date last.
 *
 * @param key the source's
 * @param publishedOn the day (EDTF) of an article; null where it is not known
 */
export function saidInOrder(
  claims: readonly Claim[],
  key: string,
  publishedOn: (article: string) => string | null,
): { readonly day: string | null; readonly all: readonly Said[] }[] {
  const said = claims.flatMap((claim) =>
    claim.statements.filter(({ counted }) => counted === key).map((statement): Said => ({ claim, statement })),
  );
  const days = Map.groupBy(said, ({ statement }) => publishedOn(statement.article));
  return [...days]
    .map(([day, all]) => ({ day, all }))
    .sort((one, other) => {
      if (one.day === other.day) return 0;
      if (one.day === null || other.day === null) return one.day === null ? 1 : -1;
      return one.day < other.day ? -1 : 1;
    });
}
