import { institutionsIn } from "./institutions.ts";
import { nationalitiesIn } from "./nationalities.ts";

/** A long article says the same again and again; so many hints are enough. */
const MOST_HINTS = 200;

/** What speaks for a country besides the places that are named. */
export interface Hint {
  readonly at: number;
  readonly country: string;
  readonly by: "nationality" | "institution";
}

/** Adjectives and peoples, and what only one country's papers write of so. */
export function hintsIn(text: string): Hint[] {
  const all = [
    ...institutionsIn(text).map((hint): Hint => ({ ...hint, by: "institution" })),
    ...nationalitiesIn(text).map((hint): Hint => ({ ...hint, by: "nationality" })),
  ];
  return all.slice(0, MOST_HINTS);
}
