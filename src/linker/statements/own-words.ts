import type { Attribution, Span } from "../../contract/index.ts";

/** An attribution's content without what attributions within it say for themselves, in text order. */
export function ownWordsOf(attribution: Attribution, all: readonly Attribution[]): Span[] {
  const inner = all.filter(({ parent }) => parent === attribution.id).flatMap(({ content }) => content);
  return withoutSpans(attribution.content, inner);
}

/** What is left of spans once others are taken out of them. */
export function withoutSpans(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const sorted = [...taken].sort((one, other) => one.start - other.start);
  return spans.flatMap(({ start, end }) => {
    const left: Span[] = [];
    let from = start;
    for (const hole of sorted) {
      if (hole.end <= from || hole.start >= end) continue;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
    return left;
  });
}

/** How many characters of some spans others hold. */
export function covered(spans: readonly Span[], by: readonly Span[]): number {
  return lengthOf(spans) - lengthOf(withoutSpans(spans, by));
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
