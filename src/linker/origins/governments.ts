import { PLAIN } from "../../contract/index.ts";
import { countryAt, countryOf, countryOfCapital } from "./countries.ts";

/** What speaks for a country: its government, or its armed forces. */
export type Arm = "government" | "military";

/** Names that say whose government they are. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ["white house", "united states"],
  ["state department", "united states"],
  ["kremlin", "russia"],
  ["downing street", "united kingdom"],
  ["10 downing street", "united kingdom"],
  ["elysee", "france"],
  ["elysee palace", "france"],
]);

/** What a country's government is called beside its name; its foreign ministry speaks for it abroad. */
const GOVERNMENT =
  /^(?:federal |central |national )?(?:government|administration|regime|cabinet|foreign ministry|ministry foreign affairs|foreign office|state department|department state|presidency|statement)$/u;
const MILITARY = /^(?:military|army|armed forces|armed force|defen[cs]e forces?|air force|navy|troops|forces)$/u;

export interface Government {
  readonly arm: Arm;
  readonly country: string;
}

/**
 * The government or the armed forces that words name, told by country, demonym or capital: "Sudan", "Khartoum", "the
 * Sudanese government", "the government of Sudan" are one. Words as `plainWords` gives them; null where they name none.
 */
export function governmentOf(words: readonly string[], named: boolean): Government | null {
  const joined = words.join(" ");
  const fixed = FIXED.get(joined);
  if (fixed !== undefined) return { arm: "government", country: fixed };
  if (named) {
    const country = countryOf(joined) ?? countryOfCapital(joined);
    if (country !== null) return { arm: "government", country };
  }
  const { country, rest } = withoutCountry(words);
  if (country === null) return null;
  const what = rest.filter((word) => !PLAIN.has(word)).join(" ");
  if (GOVERNMENT.test(what)) return { arm: "government", country };
  return MILITARY.test(what) ? { arm: "military", country } : null;
}

/** The first country that words name, and the words without it. */
export function withoutCountry(words: readonly string[]): { country: string | null; rest: string[] } {
  for (let at = 0; at < words.length; at++) {
    const found = countryAt(words, at);
    if (found !== null)
      return { country: found.country, rest: [...words.slice(0, at), ...words.slice(at + found.length)] };
  }
  const capital = words.findIndex((word) => countryOfCapital(word) !== null);
  if (capital >= 0 && words.length > 1) {
    const country = countryOfCapital(words[capital] ?? "");
    return { country, rest: words.toSpliced(capital, 1) };
  }
  return { country: null, rest: [...words] };
}
