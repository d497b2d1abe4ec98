import type { Span } from "../../contract/index.ts";

/**
 * The spans that share a code unit with a span, found without looking at all.
 *
 * @param ordered in text order, none overlapping another
 */
export function touching<T extends Span>(span: Span, ordered: readonly T[]): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let index = low; index < ordered.length; index++) {
    const each = ordered[index];
    if (each === undefined || each.start >= span.end) break;
    found.push(each);
  }
  return found;
}
