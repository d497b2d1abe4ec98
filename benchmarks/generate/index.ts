/** Fictional news: events, an agency's reports of them, copies and rewrites in known numbers, and what is true of each. */
import { articlesOf, type MadeUp, type Numbers } from "./articles.ts";
import { happening } from "./events.ts";
import { outletNames } from "./names.ts";
import { randomFrom } from "./random.ts";

export type { MadeUp, Numbers } from "./articles.ts";
export { ENGINE, readingOf } from "./reading.ts";

/** How many reports an event has unless told otherwise: one agency's, five that print it, two that cut it, four of their own. */
export const NUMBERS: Numbers = { copies: 5, cutCopies: 2, rewrites: 4 };
const OUTLETS = 150;

/** Articles without end, event by event; the same seed gives the same ones. */
export function* fiction(seed: number, numbers: Numbers = NUMBERS): Generator<MadeUp, never, undefined> {
  const outlets = outletNames(randomFrom(seed), OUTLETS);
  for (let index = 0; ; index++) {
    const random = randomFrom(seed * 1_000_003 + index);
    yield* articlesOf(happening(random, index), numbers, outlets, random);
  }
}

/** The first so many articles. */
export function madeUp(count: number, seed = 1, numbers: Numbers = NUMBERS): MadeUp[] {
  return [...fiction(seed, numbers).take(count)];
}
