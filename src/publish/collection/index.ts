/** What the lists of a collection look like in a terminal and in tables: one file per list. */
import { type Pen, penOf } from "../terminal/pen.ts";
import { claimText } from "./claim.ts";
import { copyText } from "./copy.ts";
import type { Entries, ListName } from "./entries.ts";
import { figureText } from "./figure.ts";
import { quoteText } from "./quote.ts";
import { signText } from "./sign.ts";
import { sourceText } from "./source.ts";
import { timelineText } from "./timeline.ts";
import type { Told } from "./told.ts";
import { wantedText } from "./wanted.ts";

export { countsOf, dotsLegend, originWords } from "./claim.ts";
export { collectionCsvHeader, collectionCsvRows } from "./csv.ts";
export { DOT_SIGNS, type Dot, type DotGroup, dotGroups } from "./dots.ts";
export type { Entries, ListName } from "./entries.ts";
export { differenceWords, LOSS_WORDS } from "./quote.ts";
export type { Told } from "./told.ts";

const TEXTS: { readonly [Name in ListName]: (pen: Pen, entry: Entries[Name], told: Told) => string } = {
  claims: claimText,
  figures: figureText,
  quotes: quoteText,
  copies: copyText,
  sources: sourceText,
  signs: signText,
  wanted: wantedText,
  timeline: timelineText,
};

/** An entry of a list for a terminal of so many columns, without a line end. */
export function entryText<Name extends ListName>(
  list: Name,
  entry: Entries[Name],
  told: Told,
  options: { readonly colour: boolean; readonly width: number },
): string {
  return TEXTS[list](penOf(options.colour, options.width), entry, told);
}
