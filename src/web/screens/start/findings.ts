import type { FigureGroup, Quote } from "../../../contract/index.ts";
import { lossesOf } from "../quotes/losses.ts";

/** What several renderings of a quotation left out that turned or toned it. */
export interface Dropped {
  readonly quote: Quote;
  /** The words that are gone. */
  readonly words: string;
  /** How many renderings lack them. */
  readonly count: number;
}

/** The words whose loss turned most renderings of a quotation: a condition or a negation goes before a word of doubt. */
export function mostDropped(quotes: readonly Quote[]): Dropped | null {
  const all = quotes.flatMap((quote) => {
    if (lossesOf(quote).length === 0) return [];
    const counts = new Map<string, { count: number; turns: boolean }>();
    for (const { differences } of quote.variants) {
      for (const { was, lost } of differences) {
        if (was === null || lost.length === 0) continue;
        const before = counts.get(was) ?? { count: 0, turns: lost.some((one) => one !== "hedge") };
        counts.set(was, { ...before, count: before.count + 1 });
      }
    }
    return [...counts].map(([words, { count, turns }]) => ({ quote, words, count, turns }));
  });
  return best(all, ({ count, turns }) => count + (turns ? 1000 : 0));
}

/** The figure that is given in most different values that cannot all hold. */
export function mostValues(figures: readonly FigureGroup[]): FigureGroup | null {
  return best(
    figures.filter(({ conflict }) => conflict),
    (figure) => differing(figure).length,
  );
}

/** One rendering of each value, the least first. */
export function differing({ values }: FigureGroup): FigureGroup["values"][number][] {
  const first = new Map<number, FigureGroup["values"][number]>();
  for (const each of values) if (each.value !== null && !first.has(each.value)) first.set(each.value, each);
  return [...first].sort(([one], [other]) => one - other).map(([, each]) => each);
}

function best<One>(all: readonly One[], weightOf: (one: One) => number): One | null {
  return all.reduce<One | null>((most, one) => (most === null || weightOf(one) > weightOf(most) ? one : most), null);
}
