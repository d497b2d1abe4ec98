import type { CopyFirst } from "../../contract/index.ts";
import type { ProfiledArticle } from "../profile.ts";
import { folded } from "../words/words.ts";

/**
 * Which of two articles with a shared passage came first, as far as a credit or the dates say so: one that credits the
 * other's outlet came later; else the one published on an earlier day came first. Both on one day: unknown.
 */
export function firstOf(a: ProfiledArticle, b: ProfiledArticle): CopyFirst {
  const aCredits = credits(a, b);
  const bCredits = credits(b, a);
  if (aCredits !== bCredits) return aCredits ? "b" : "a";
  const [earliestA, latestA] = dayRange(a.published);
  const [earliestB, latestB] = dayRange(b.published);
  if (latestA !== null && earliestB !== null && latestA < earliestB) return "a";
  if (latestB !== null && earliestA !== null && latestB < earliestA) return "b";
  return "unknown";
}

/** Whether one article names the other's outlet as the agency whose words it took. Its own name is no credit. */
function credits(one: ProfiledArticle, other: ProfiledArticle): boolean {
  if (other.outlet === null) return false;
  const outlet = folded(other.outlet);
  if (one.outlet !== null && folded(one.outlet) === outlet) return false;
  return one.credit.some(({ name }) => folded(name) === outlet);
}

/** The first and last day that an EDTF date can mean, as YYYY-MM-DD; null for what is not a date of at least a year. */
function dayRange(published: string | null): [string | null, string | null] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(published ?? "");
  if (!match) return [null, null];
  const [, year, month, day] = match;
  return [`${year}-${month ?? "01"}-${day ?? "01"}`, `${year}-${month ?? "12"}-${day ?? "31"}`];
}
