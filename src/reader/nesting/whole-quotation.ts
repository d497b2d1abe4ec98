import type { Span } from "../../contract/index.ts";
import { trimmed } from "../attribution/text-spans.ts";
import { type Quotation, quotationsTouching } from "../quotations/index.ts";
import { touching } from "../text/touching.ts";

/** Marks that may stand between the beginning of what was said and the quotation's. */
const NEAR = 3;

/**
 * What was said in quotation marks is the whole quotation, though the grammar looks at one sentence: “Ask Vale. He has
 * the log.” A quotation that is broken off by its cue ends there.
 *
 * @param within what the quotation may not reach out of: the pieces of the content around it
 */
export function wholeQuotation(
  piece: Span,
  quotations: readonly Quotation[],
  sentences: readonly Span[],
  within: readonly Span[],
  text: string,
): Span {
  const quotation = quotationsTouching(piece, quotations).find(
    ({ inner }) => Math.abs(inner.start - piece.start) <= NEAR && inner.end > piece.end,
  );
  if (quotation === undefined) return piece;
  const last = touching(piece, sentences).at(-1);
  // only where what was found reaches the end of its sentence, and the quotation goes on
  if (last === undefined || /[\p{L}\p{N}]/u.test(text.slice(piece.end, Math.min(last.end, quotation.inner.end))))
    return piece;
  const around = within.find(({ start, end }) => start <= piece.start && piece.start < end);
  const end = Math.min(quotation.inner.end, around?.end ?? quotation.inner.end);
  const whole = trimmed({ start: piece.start, end }, text);
  return whole.end > piece.end ? whole : piece;
}
