import type { Quote, QuoteLoss } from "../../../contract/index.ts";

type Variant = Quote["variants"][number];

/** What went missing in any of its renderings: each once. */
export function lossesOf({ variants }: Quote): QuoteLoss[] {
  return [...new Set(variants.flatMap(lossesIn))];
}

function lossesIn({ differences }: Variant): QuoteLoss[] {
  return [...new Set(differences.flatMap(({ lost }) => lost))];
}

/** The longest rendering, against which the others are held; of several the first. */
export function fullestOf({ variants }: Quote): Variant {
  return variants.reduce((one, other) => (other.text.length > one.text.length ? other : one));
}

/** Renderings that are to the letter the same stand together; the fullest first, then those that lost most. */
export function variantsOf(
  quote: Quote,
): { readonly variants: readonly Variant[]; readonly lost: readonly QuoteLoss[] }[] {
  const full = fullestOf(quote);
  return [...Map.groupBy(quote.variants, ({ text }) => text).values()]
    .map((variants) => ({ variants, lost: [...new Set(variants.flatMap(lossesIn))] }))
    .sort(
      (one, other) =>
        Number(other.variants.includes(full)) - Number(one.variants.includes(full)) ||
        other.lost.length - one.lost.length,
    );
}

/** Weights of what can be lost: a condition or a negation turns a sentence, a word of doubt tones it. */
const WEIGHT: Readonly<Record<QuoteLoss, number>> = { condition: 4, negation: 4, hedge: 2 };

/** Those that lost most first, then those whose words differ, then the rest, each in their order. */
export function byLoss(quotes: readonly Quote[]): Quote[] {
  const weightOf = (quote: Quote) =>
    lossesOf(quote).reduce((sum, loss) => sum + WEIGHT[loss], 0) + Number(quote.changed);
  return quotes.toSorted((one, other) => weightOf(other) - weightOf(one));
}
