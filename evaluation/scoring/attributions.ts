import type { Span } from "../../src/contract/index.ts";
import { BagScore } from "./f1.ts";
import { cover, coverSet, joined, scoredWords } from "./words.ts";

/** Who, by which words, what: as gold or as found. */
export interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * Exact-span F1 over the words of a text, the scheme of the published PolNeAR figures: sources and cues as sets of an
 * article, each contiguous piece of content, whole contents, and triples of all three.
 */
export class AttributionScore {
  readonly #bags = {
    source: new BagScore(),
    cue: new BagScore(),
    contentPieces: new BagScore(),
    content: new BagScore(),
    triple: new BagScore(),
    link: new BagScore(),
    contentWords: new BagScore(),
  };

  add(text: string, gold: readonly Roles[], found: readonly Roles[]): void {
    const words = scoredWords(text);
    const keys = (all: readonly Roles[]) =>
      all.map((each) => ({
        source: cover(each.source, words),
        cue: cover(each.cue, words),
        content: cover(each.content, words),
      }));
    const pieces = (all: readonly Roles[]) =>
      all.flatMap((each) =>
        [...new Set(joined(each.content, text).map((piece) => cover([piece], words)))].filter((key) => key !== ""),
      );
    const once = (list: string[]) => [...new Set(list.filter((key) => key !== ""))];
    const g = keys(gold);
    const f = keys(found);
    const bags = this.#bags;
    bags.source.add(once(g.map((each) => each.source)), once(f.map((each) => each.source)));
    bags.cue.add(once(g.map((each) => each.cue)), once(f.map((each) => each.cue)));
    bags.contentPieces.add(pieces(gold), pieces(found));
    bags.content.add(
      g.map((each) => each.content).filter((key) => key !== ""),
      f.map((each) => each.content).filter((key) => key !== ""),
    );
    bags.triple.add(
      g.map((each) => `${each.source}|${each.cue}|${each.content}`),
      f.map((each) => `${each.source}|${each.cue}|${each.content}`),
    );
    bags.link.add(
      g.map((each) => `${each.source}|${each.content}`),
      f.map((each) => `${each.source}|${each.content}`),
    );
    const all = (roles: readonly Roles[]) =>
      [
        ...coverSet(
          roles.flatMap((each) => each.content),
          words,
        ),
      ].map(String);
    bags.contentWords.add(all(gold), all(found));
  }

  result() {
    const { source, cue, contentPieces, content, triple, link, contentWords } = this.#bags;
    return {
      source: source.result(),
      cue: cue.result(),
      contentPieces: contentPieces.result(),
      content: content.result(),
      triple: triple.result(),
      link: link.result(),
      contentWords: contentWords.result(),
    };
  }
}
