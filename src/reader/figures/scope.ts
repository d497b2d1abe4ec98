import type { Attribution, DateMention, Figure, PlaceMention, Span } from "../../contract/index.ts";

/** Where a clause ends, for what is near a figure: marks, and words that open another clause after a comma. */
const CLAUSE_ENDS = /[;:—()]|,\s+(?:and|but|while|whereas|who|which|where|after|as|though|although)\b/gu;
/** So much of a sentence is looked at on either side, that a line of megabytes costs no more than another. */
const AROUND = 400;

/** The clause of a figure within its sentence. */
export function clauseOf(text: string, sentence: Span, figure: Span): Span {
  const from = Math.max(sentence.start, figure.start - AROUND);
  const to = Math.min(sentence.end, figure.end + AROUND);
  let start = from;
  for (const match of text.slice(from, figure.start).matchAll(CLAUSE_ENDS))
    start = from + match.index + match[0].length;
  const first = text.slice(figure.end, to).search(new RegExp(CLAUSE_ENDS.source, "u"));
  return { start, end: first < 0 ? to : figure.end + first };
}

/** The nearest of the things that lie in a clause, those first that do not overlap the figure. */
export function nearest<T extends Span>(clause: Span, figure: Span, candidates: readonly T[]): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const each of candidates) {
    if (each.start < clause.start || each.end > clause.end) continue;
    const distance =
      each.start >= figure.end ? each.start - figure.end : figure.start >= each.end ? figure.start - each.end : null;
    if (distance === null || distance >= least) continue;
    best = each;
    least = distance;
  }
  return best;
}

/** What dates can be a figure's: those that say when, and are known. */
export function tellsWhen({ type, value }: DateMention): boolean {
  return (type === "date" || type === "time") && value !== null;
}

export type Scope = Figure["scope"];

export function scopeOf(place: PlaceMention | null, date: DateMention | null): Scope {
  return { place: place?.id ?? null, date: date?.value ?? null };
}

/**
 * The attribution whose content holds each of some spans, the innermost. Spans are asked for in text order; contents that
 * have ended are left behind, so the time grows with both lists and not with their product.
 */
export function innermost(attributions: readonly Attribution[], spans: readonly Span[]): (string | null)[] {
  const contents = attributions
    .flatMap(({ id, content }, order) => content.map(({ start, end }) => ({ id, start, end, order })))
    .sort((one, other) => one.start - other.start || other.end - one.end || one.order - other.order);
  let open: typeof contents = [];
  let next = 0;
  return spans.map((span) => {
    for (let each = contents[next]; each !== undefined && each.start <= span.start; each = contents[++next])
      open.push(each);
    open = open.filter(({ end }) => end > span.start);
    let best: (typeof contents)[number] | null = null;
    for (const each of open) {
      if (each.end < span.end) continue;
      if (best === null || each.end - each.start <= best.end - best.start) best = each;
    }
    return best?.id ?? null;
  });
}
