import type { Claim, FigureGroup, Quote } from "../../../contract/index.ts";
import { lossesOf } from "../quotes/losses.ts";

/** Numbers in words up to twelve, as a sentence begins with them. */
const NUMBERS = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

/** "Nine"; "13" from thirteen on. */
export function numberName(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString("en");
}

/** Words that a claim needs to be understood by itself. */
const TELLING = 5;

/**
 * The claim that most outlets have from one origin, those first that say so; on the word of somebody without a name it weighs
 * more, since nobody expects that. null where there is none of three outlets or more.
 */
export function onOneWord(claims: readonly Claim[]): Claim | null {
  const fit = claims.filter(
    ({ originCount, outlets, outletsUnknown, origins: [origin], text }) =>
      originCount.most === 1 &&
      outlets + outletsUnknown >= 3 &&
      origin !== undefined &&
      !isVague(origin.name) &&
      text.trim().split(/\s+/u).length >= TELLING,
  );
  return best(fit, ({ outlets, outletsUnknown, origins, statements }) => {
    const stated = new Set(statements.flatMap(({ counted, outlet, article }) => (counted ? [outlet ?? article] : [])));
    const isUnnamed = origins[0]?.type === "unnamed-person";
    return (2 * stated.size + outlets + outletsUnknown) * (isUnnamed ? 1.5 : 1);
  });
}

/** "this agency" names nobody outside its own article. */
function isVague(name: string): boolean {
  return /^(?:this|these|that|those|he|she|they|it|we|i)\b/iu.test(name);
}

/** "Nine outlets, one unnamed dock foreman." */
export function oneWordSentence({ outlets, outletsUnknown, origins: [origin] }: Claim): string {
  const count = `${numberName(outlets + outletsUnknown)} outlets`;
  if (origin === undefined) return `${count}, no origin.`;
  const isUnnamed = origin.type === "unnamed-person" || origin.type === "unnamed-group";
  const bare = /^(?:the|an?) (.*)$/iu.exec(origin.name)?.[1];
  if (isUnnamed && bare !== undefined) return `${count}, one unnamed ${bare}.`;
  return `${count}, one source: ${origin.name}.`;
}

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
