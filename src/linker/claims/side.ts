import type { Profile, Statement } from "../profile.ts";

/** So many letters begin a word of a side: "Larsmark" and "Larsmarkian" are of one. */
const BEGINNING = 5;

/** What people are anywhere, and no side: two spokesmen need not speak for the same. */
const ANYWHERE =
  /^(?:spoke|offic|minis|presi|direc|chief|manag|membe|leade|secre|heads?$|depar|agenc|autho|organ|compa|repre|gener|colon|gover|comma|exper|sourc|peopl|forme|senio|natio|state|count|prime|deput)/u;

/**
 * The beginnings of words by which a speaker's side is known: of the name, of whom somebody speaks for, and of what somebody
 * is told to be ("spokesman for the Larsmark navy").
 */
export function sideOf({ chain, origin }: Statement, sources: Profile["sources"] = []): ReadonlySet<string> {
  const source = origin === null ? undefined : sources[origin];
  const words = [chain.at(-1)?.name ?? "", source?.body ?? "", ...(source?.roles ?? [])].flatMap(
    (name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [],
  );
  return new Set(
    words.filter((word) => word.length >= BEGINNING && !ANYWHERE.test(word)).map((word) => word.slice(0, BEGINNING)),
  );
}
