import { contains, type Span } from "../../contract/index.ts";
import type { Quotation } from "./quotation.ts";

/** Index of the first quotation that begins at or after `at`. */
function firstFrom(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotations that share a code unit with a span, in text order; `quotations` is the whole list of the text. */
export function quotationsTouching(span: Span, quotations: readonly Quotation[]): Quotation[] {
  const from = firstFrom(quotations, span.start);
  const around: Quotation[] = [];
  // What begins before the span and reaches into it is the quotation before, or one around that.
  for (let index: number | null = from - 1; index !== null && index >= 0; ) {
    const quotation: Quotation | undefined = quotations[index];
    if (quotation !== undefined && quotation.end > span.start) around.push(quotation);
    index = quotation?.parent ?? null;
  }
  const found = around.reverse();
  for (let index = from; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.start >= span.end) break;
    found.push(quotation);
  }
  return found;
}

/** Of quotations in text order those that lie in no other of them. */
export function outermostOf(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of quotations) {
    const before = found.at(-1);
    if (before === undefined || quotation.start >= before.end) found.push(quotation);
  }
  return found;
}

/** The innermost quotation that a span lies in, marks not counted; null where it lies in none. */
export function quotationAround(span: Span, quotations: readonly Quotation[]): Quotation | null {
  return quotationsTouching(span, quotations).findLast(({ inner }) => contains(inner, span)) ?? null;
}

/**
 * A span without the pair of quotation marks that encloses it, and without white space at its edges. A mark alone at
 * an edge, whose partner lies outside or inside the span, goes too, as long as the words it belongs to reach that edge:
 * `“It is over` gives `It is over`, while in `the “old” quay` all marks stay.
 */
export function withoutOuterMarks(span: Span, quotations: readonly Quotation[]): Span {
  let { start, end } = span;
  for (const { start: from, end: to, inner } of quotationsTouching(span, quotations)) {
    const reachesStart = start >= from && start <= inner.start;
    const reachesEnd = end <= to && end >= inner.end;
    const whole = reachesStart && reachesEnd;
    if (whole || (reachesStart && end <= inner.end)) start = Math.max(start, inner.start);
    if (whole || (reachesEnd && start >= inner.start)) end = Math.min(end, inner.end);
  }
  return start < end ? { start, end } : span;
}
