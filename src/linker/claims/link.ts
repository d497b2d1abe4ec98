import type { Link } from "../links.ts";
import type { Profile } from "../profile.ts";

/** Statements of two articles that assert the same, and those that deny or contradict each other. */
export interface ClaimLinks {
  readonly claims: readonly Link[];
  readonly disputes: readonly Link[];
}

export function linkClaims(_a: Profile, _b: Profile): ClaimLinks {
  return { claims: [], disputes: [] };
}

/** Statements of one article that assert the same, as a headline and the sentence under it do; `a` is the smaller index. */
export function repeatsOf(_profile: Pick<Profile, "statements">): Link[] {
  return [];
}
