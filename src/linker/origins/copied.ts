import type { Span } from "../../contract/index.ts";
import { byName, type Member, nameOf } from "../groups/member.ts";
import type { Links, Tied } from "../links.ts";
import type { Statement } from "../profile.ts";
import type { View } from "../view.ts";
import { wordsIn } from "../words/words.ts";

/** How much of a statement lies in a copied passage, and how many of its words its original has, for it to be a copy. */
const INSIDE = 0.8;
const SAME_WORDS = 0.7;

/** A profile's statements as their article has them. */
export type StatementsOf = (article: string) => readonly Statement[];

/**
 * For each statement that stands in a passage copied from an earlier article, by `nameOf`: the statement there. Which was
 * earlier is said only where dates or a credit say so; of several earlier ones it is the earliest, by date, then by id.
 */
export function copiesFrom(
  links: Iterable<Links<Tied>>,
  statements: StatementsOf,
  view: View,
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  for (const { a, b, copy } of links) {
    if (copy === null || copy.first === "unknown") continue;
    const [early, late] = copy.first === "a" ? [a, b] : [b, a];
    const passages = copy.passages.map((each) =>
      copy.first === "a" ? { early: each.a, late: each.b } : { early: each.b, late: each.a },
    );
    statements(late).forEach((statement, index) => {
      const member = { article: late, index };
      const original = originalOf(statement, { early, late, passages }, statements(early), view);
      if (original === null) return;
      const known = found.get(nameOf(member));
      if (known === undefined || isEarlier(original, known, view)) found.set(nameOf(member), original);
    });
  }
  return found;
}

interface Passages {
  readonly early: string;
  readonly late: string;
  readonly passages: readonly { readonly early: Span; readonly late: Span }[];
}

function originalOf(
  statement: Statement,
  { early, late, passages }: Passages,
  candidates: readonly Statement[],
  view: View,
): Member | null {
  const around = passages.filter((passage) => shared(statement, passage.late) >= INSIDE * length(statement));
  if (around.length === 0) return null;
  const words = wordsOf(view.article(late).text, statement);
  const text = view.article(early).text;
  let best: { index: number; share: number } | null = null;
  candidates.forEach((candidate, index) => {
    if (!around.some((passage) => shared(candidate, passage.early) >= INSIDE * length(candidate))) return;
    const share = dice(words, wordsOf(text, candidate));
    if (share >= SAME_WORDS && share > (best?.share ?? 0)) best = { index, share };
  });
  const chosen = best as { index: number } | null;
  return chosen === null ? null : { article: early, index: chosen.index };
}

function isEarlier(one: Member, other: Member, view: View): boolean {
  const [first, second] = [one, other].map(({ article }) => view.article(article).published ?? "9999");
  if (first !== second) return (first ?? "") < (second ?? "");
  return byName(one, other) < 0;
}

function wordsOf(text: string, span: Span): string[] {
  return wordsIn(text, span).map(({ folded }) => folded);
}

/** Twice the words that two lists share over all they have (Dice's coefficient), each word as often as it stands. */
function dice(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    both++;
  }
  return some.length + others.length === 0 ? 0 : (2 * both) / (some.length + others.length);
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function length({ start, end }: Span): number {
  return Math.max(1, end - start);
}
