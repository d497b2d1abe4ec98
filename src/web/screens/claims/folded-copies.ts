import type { ClaimStatement } from "../../../contract/index.ts";

/** A statement with the copies of it, which fold under it. */
export interface WithCopies {
  readonly statement: ClaimStatement;
  readonly copies: readonly ClaimStatement[];
}

/**
 * Statements in their order, each copy under the one it was copied from, however many steps that is away. A copy whose
 * original the claim does not hold stands for itself.
 */
export function foldCopies(statements: readonly ClaimStatement[]): WithCopies[] {
  const byPlace = new Map(statements.map((each) => [placeOf(each), each]));
  const copies = new Map<ClaimStatement, ClaimStatement[]>();
  const originals: ClaimStatement[] = [];
  for (const statement of statements) {
    const original = originalOf(statement, byPlace);
    if (original === statement) originals.push(statement);
    else copies.set(original, [...(copies.get(original) ?? []), statement]);
  }
  return originals.map((statement) => ({ statement, copies: copies.get(statement) ?? [] }));
}

/** What a copy was copied from, as far as it is known here; the statement itself where it is no copy. */
export function originalOf(statement: ClaimStatement, byPlace: ReadonlyMap<string, ClaimStatement>): ClaimStatement {
  const seen = new Set<ClaimStatement>();
  let at = statement;
  while (at.copiedFrom !== null && !seen.has(at)) {
    seen.add(at);
    const next = byPlace.get(placeOf(at.copiedFrom));
    // Copies that lead round in a ring have no original: each stands for itself.
    if (next === undefined) return at;
    if (next === statement) return statement;
    at = next;
  }
  return at;
}

export function placeOf({ article, start }: { readonly article: string; readonly start: number }): string {
  return `${article} ${start}`;
}
