import type { Quote, QuoteDifference, QuoteLoss } from "../../contract/index.ts";
import type { Pen } from "../terminal/pen.ts";
import { listed } from "../wording.ts";
import { blockOf, type Told } from "./told.ts";

export const LOSS_WORDS: Readonly<Record<QuoteLoss, string>> = {
  condition: "a condition",
  negation: "a negation",
  hedge: "a word of doubt",
};

/** A quotation for the terminal: its fullest rendering, who said it, and what each of the others has otherwise. */
export function quoteText(pen: Pen, quote: Quote, { number, outletOf }: Told): string {
  const fullest = quote.variants.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const same = quote.variants.filter(({ differences }) => differences.length === 0);
  const changed = quote.variants.filter(({ differences }) => differences.length > 0);
  return blockOf(
    pen,
    number,
    `“${fullest.text}”`,
    ["bold"],
    [
      { text: quote.speaker === null ? "speaker not told" : quote.speaker, paints: ["teal"] },
      { text: `so in ${listed(namesOf(same, outletOf))}` },
      ...changed.map((variant) => ({
        text: `${outletOf(variant.article)}: ${variant.differences.map((each) => differenceWords(each, variant)).join("; ")}`,
        paints: [variant.differences.some(({ lost }) => lost.length > 0) ? ("amber" as const) : ("soft" as const)],
      })),
      { text: quote.id, paints: ["soft"] },
    ],
  );
}

/** "without “if confirmed” (a condition)", "with “all” put in", "“closed” for “shut”". */
export function differenceWords(difference: QuoteDifference, variant: Quote["variants"][number]): string {
  const { kind, was, is, lost } = difference;
  const words = is === null ? "" : variant.text.slice(is.start - variant.start, is.end - variant.start);
  const told = { missing: `without “${was}”`, added: `with “${words}” put in`, changed: `“${words}” for “${was}”` };
  return lost.length === 0 ? told[kind] : `${told[kind]} (${listed(lost.map((each) => LOSS_WORDS[each]))} gone)`;
}

function namesOf(variants: Quote["variants"], outletOf: Told["outletOf"]): string[] {
  return [...new Set(variants.map(({ article }) => outletOf(article)))];
}
