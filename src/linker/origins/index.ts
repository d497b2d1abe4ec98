import type { ClaimOrigin, ClaimStatement, OriginCount, SourceType } from "../../contract/index.ts";
import type { Member } from "../groups/member.ts";
import type { View, Whole } from "../view.ts";

/** Where a statement comes from, over all articles: its chain's origin, or that of what it was copied from. */
export interface StatementOrigin {
  /** The origin by the article's own words; null where its lineage is not stated. */
  readonly origin: string | null;
  /** The origin that counts for a claim: the same, or its original's where the statement is copied. */
  readonly counted: string | null;
  readonly lineage: ClaimStatement["lineage"];
  readonly copiedFrom: Member | null;
}

/** Who stands behind statements: one key for one real-world source over all the articles. */
export interface OriginView {
  of(statement: Member): StatementOrigin;
  /** The key of a source of an article, by its index in the profile. */
  keyOf(source: Member): string;
  named(key: string): Pick<ClaimOrigin, "key" | "name" | "type">;
  /** How many sources these keys are at most and, where some may be one, at least. */
  count(keys: Iterable<string>): OriginCount;
}

/** Origins of all statements of a set of articles. */
export function originsOf(_whole: Whole, view: View): OriginView {
  const names = new Map<string, { name: string; type: SourceType }>();
  const keyOf = (member: Member): string => {
    const { name, type } = view.source(member);
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, { name, type });
    return key;
  };
  return {
    of(member) {
      const { origin } = view.statement(member);
      const key = origin === null ? null : keyOf({ article: member.article, index: origin });
      return { origin: key, counted: key, lineage: key === null ? "unstated" : "stated", copiedFrom: null };
    },
    keyOf,
    named: (key) => ({ key, name: names.get(key)?.name ?? key, type: names.get(key)?.type ?? "unstated" }),
    count: (keys) => {
      const most = new Set(keys).size;
      return { least: most, most };
    },
  };
}
