import type { Quote } from "../../contract/index.ts";
import { componentsOf } from "../groups/components.ts";
import { hashOf } from "../groups/hash.ts";
import { byFile, type Member, nameOf } from "../groups/member.ts";
import type { View, Whole } from "../view.ts";
import { type Word, wordsIn } from "../words/words.ts";
import { differencesOf } from "./differences.ts";

/** An utterance as one article gives it. */
interface Rendering {
  readonly member: Member;
  readonly article: ReturnType<View["article"]>;
  readonly utterance: ReturnType<View["utterance"]>;
  readonly words: readonly Word[];
}

/** The document's entries: utterances that at least two articles give, those of most articles first. */
export function quotesOf(links: Whole["links"], view: View): Quote[] {
  const ties = links.flatMap(({ a, b, quotes }) =>
    quotes.map((link) => ({ a: { article: a, index: link.a }, b: { article: b, index: link.b }, score: link.score })),
  );
  const tied = new Map<string, number>();
  for (const { a, b, score } of ties) {
    tied.set(`${nameOf(a)} ${nameOf(b)}`, score);
    tied.set(`${nameOf(b)} ${nameOf(a)}`, score);
  }
  const quotes = componentsOf([], ties)
    .flatMap((component) =>
      around(
        component.map((member) => renderingOf(member, view)),
        tied,
      ),
    )
    .filter((group) => new Set(group.map(({ article }) => article.id)).size > 1);
  return quotes
    .map((group) => ({ articles: new Set(group.map(({ article }) => article.id)).size, quote: quoteOf(group) }))
    .sort((one, other) => other.articles - one.articles || (one.quote.id < other.quote.id ? -1 : 1))
    .map(({ quote }) => quote);
}

function renderingOf(member: Member, view: View): Rendering {
  const article = view.article(member.article);
  const utterance = view.utterance(member);
  return { member, article, utterance, words: utterance.pieces.flatMap((piece) => wordsIn(article.text, piece)) };
}

/**
 * Each rendering joins the fullest one that it is tied to, so that a scrap that two utterances have in common does not
 * make one of them.
 */
function around(renderings: readonly Rendering[], tied: ReadonlyMap<string, number>): Rendering[][] {
  const groups: Rendering[][] = [];
  for (const rendering of [...renderings].sort(fullestFirst)) {
    let best: { group: Rendering[]; score: number } | null = null;
    for (const group of groups) {
      const scores = group.map(({ member }) => tied.get(`${nameOf(member)} ${nameOf(rendering.member)}`) ?? 0);
      const score = Math.max(...scores.slice(0, 1), ...scores.filter((each) => each === 1));
      if (score > (best?.score ?? 0)) best = { group, score };
    }
    if (best) best.group.push(rendering);
    else groups.push([rendering]);
  }
  return groups;
}

function fullestFirst(one: Rendering, other: Rendering): number {
  return other.words.length - one.words.length || inOrder(one, other);
}

function inOrder(one: Rendering, other: Rendering): number {
  return byFile(one.article, other.article) || one.utterance.start - other.utterance.start;
}

function quoteOf(group: readonly Rendering[]): Quote {
  const full = [...group].sort(fullestFirst)[0];
  const variants = [...group].sort(inOrder).map(({ article, utterance, words }) => ({
    file: article.file,
    article: article.id,
    start: utterance.start,
    end: utterance.end,
    text: article.text.slice(utterance.start, utterance.end),
    differences: full
      ? differencesOf({ words: full.words, text: full.article.text }, { words, text: article.text })
      : [],
  }));
  return {
    id: `q${hashOf(variants.map(({ article, start }) => `${article} ${start}`).join("\n"))}`,
    speaker: speakerOf(group),
    changed: variants.some(({ differences }) => differences.length > 0),
    variants,
  };
}

/** The name that most articles give; of several the longest, then the first in order of letters. */
function speakerOf(group: readonly Rendering[]): string | null {
  const times = new Map<string, number>();
  for (const { utterance } of group) {
    if (utterance.speaker !== null) times.set(utterance.speaker, (times.get(utterance.speaker) ?? 0) + 1);
  }
  const ranked = [...times].sort(
    ([one, often], [other, oftener]) => oftener - often || other.length - one.length || (one < other ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}
