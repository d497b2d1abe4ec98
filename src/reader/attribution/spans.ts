/** A run of words that one label names: word indices, `last` not included. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** The spans of a path of BIO labels. */
export function spansOf(path: ArrayLike<number>, labels: readonly string[]): LabelledSpan[] {
  const spans: { first: number; last: number; kind: string }[] = [];
  for (let word = 0; word < path.length; word++) {
    const label = labels[path[word] ?? 0] ?? "O";
    const open = spans.at(-1);
    if (label.startsWith("B-")) spans.push({ first: word, last: word + 1, kind: label.slice(2) });
    else if (label.startsWith("I-") && open !== undefined && open.last === word) open.last = word + 1;
  }
  return spans;
}

/** How probable a span is as it stands: its least probable word under its own kind, and the words at its two edges outside it. */
export function spanProbability(
  span: LabelledSpan,
  shares: Float64Array,
  width: number,
  labels: readonly string[],
): number {
  const begin = labels.indexOf(`B-${span.kind}`);
  const inside = labels.indexOf(`I-${span.kind}`);
  const share = (word: number, label: number) => shares[word * labels.length + label] ?? 0;
  let least = share(span.first, begin);
  for (let word = span.first + 1; word < span.last; word++) {
    least = Math.min(least, share(word, inside));
  }
  if (span.last < width) least = Math.min(least, 1 - share(span.last, inside));
  return least;
}
