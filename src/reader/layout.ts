import type { Article, Span } from "../contract/index.ts";
import { type Quotation, quotationsOf } from "./quotations/index.ts";
import { type Paragraph, paragraphsOf } from "./text/paragraphs.ts";
import { sentencesOf } from "./text/sentences.ts";
import { wordsOf } from "./text/words.ts";
import type { WordRange } from "./windows/index.ts";

/** The text taken apart without any model: what stands where. */
export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
  /** Word range of each paragraph that holds a word. */
  readonly paragraphWords: readonly WordRange[];
  readonly quotations: readonly Quotation[];
}

export function layoutOf(article: Article): Layout {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const words = wordsOf(text);
  return {
    paragraphs,
    words,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
    paragraphWords: wordRanges(paragraphs, words),
    quotations: quotationsOf(text, paragraphs, article.blocks),
  };
}

function wordRanges(paragraphs: readonly Span[], words: readonly Span[]): WordRange[] {
  const ranges: WordRange[] = [];
  let word = 0;
  for (const paragraph of paragraphs) {
    const first = word;
    while (word < words.length && (words[word]?.start ?? 0) < paragraph.end) word++;
    if (word > first) ranges.push({ first, last: word });
  }
  return ranges;
}
