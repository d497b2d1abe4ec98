import { contains, type Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { REPORT_NOUNS } from "./caveats/phrases.ts";

/** So many sentences back a remark may speak of what was said. */
const SENTENCES_BACK = 8;
/** How far from a remark the words lie that say what it speaks of. */
const NEAR = 90;

const POINTING =
  "(?:these|those|this|that|the|his|her|its|their|such|both|all|many of the|some of the|none of (?:the|these|those|his|her|their))";
const NOUN = new RegExp(String.raw`\b${POINTING}\s+(?:[\p{L}’'-]+\s+){0,2}?(${REPORT_NOUNS})\b`, "iu");
const OPENING =
  /^\W*(?:this|that|it|they|none of (?:this|it|that)|neither|both|those|these)\b(?!\s+(?:year|week|month|morning|evening|time))/iu;
const OBJECT = new RegExp(
  String.raw`^\s*(?:(?:for|of|to support|to back up|to back|behind|in support of|that)\s+)?(?:(?:this|that|it|them|either|any of this)\b(?!\s+\p{L}+\s+(?:is|was|had|has))|${POINTING}\s+(?:[\p{L}’'-]+\s+){0,2}?(${REPORT_NOUNS})\b)`,
  "iu",
);
const PLURAL =
  /^(?:reports|claims|accounts|figures|numbers|allegations|assertions|statements|words|accusations|charges|stories|information|rumou?rs|footage|details|letters|recordings|videos|promises|predictions|remarks|comments|arguments)$/iu;

/** Finds the attributions that a remark of the writer's speaks of, in its own sentence or before it. */
export class Reach {
  readonly #text: string;
  readonly #sentences: readonly Span[];
  readonly #paragraphs: readonly Span[];
  readonly #placed: readonly Placed[];
  /** Attributions whose content touches each sentence. */
  readonly #of: number[][];
  readonly #places: ReadonlyMap<Span, number>;

  constructor(text: string, layout: Layout, placed: readonly Placed[]) {
    this.#text = text;
    this.#sentences = layout.sentences;
    this.#paragraphs = layout.paragraphs;
    this.#placed = placed;
    this.#of = layout.sentences.map(() => []);
    this.#places = new Map(layout.sentences.map((sentence, index) => [sentence, index]));
    placed.forEach(({ content }, index) => {
      const seen = new Set<number>();
      for (const piece of content) {
        for (const sentence of touching(piece, layout.sentences)) seen.add(this.#places.get(sentence) ?? 0);
      }
      for (const sentence of seen) this.#of[sentence]?.push(index);
    });
  }

  /** The sentence that a place stands in, or -1. */
  sentenceAt(place: Span): number {
    const [sentence] = touching(place, this.#sentences);
    return sentence === undefined ? -1 : (this.#places.get(sentence) ?? -1);
  }

  /** The attributions whose content touches a sentence. */
  inSentence(index: number): readonly number[] {
    return this.#of[index] ?? [];
  }

  /**
   * What a remark speaks of: where its sentence points back ("these reports", "it could not be verified"), what was said
   * before; else the nearest statement of its own sentence; else what was said before.
   */
  of(remark: Span): number[] {
    const index = this.sentenceAt(remark);
    const pointed = this.pointedAt(remark);
    return pointed.length > 0 || index < 0 ? pointed : this.before(index, false);
  }

  /**
   * The same without the last: [] where no word points back and its sentence holds no statement.
   *
   * @param after whether a statement of its own sentence may stand after the remark
   */
  pointedAt(remark: Span, after = true): number[] {
    const index = this.sentenceAt(remark);
    const sentence = this.#sentences[index];
    if (sentence === undefined) return [];
    const before = this.#text.slice(Math.max(sentence.start, remark.start - NEAR), remark.start);
    const following = this.#text.slice(remark.end, Math.min(sentence.end, remark.end + NEAR));
    const first = { start: sentence.start, end: remark.start };
    const object = OBJECT.exec(following);
    if (object !== null && /^\s+(?:that|of)\b/u.test(following.slice(object[0].length))) {
      const named = this.#nearest(this.inSentence(index), remark);
      if (named.length > 0) return named;
    }
    if (object !== null) return this.before(index, object[1] === undefined || PLURAL.test(object[1]));
    if (!this.#startsIn(index, first)) {
      const subject = NOUN.exec(before);
      if (subject !== null) return this.before(index, PLURAL.test(subject[1] ?? ""));
      if (before.length < NEAR && OPENING.test(before)) return this.before(index, true);
    }
    const own = this.inSentence(index);
    return this.#nearest(after ? own : own.filter((each) => this.#endsBefore(each, remark)), remark);
  }

  /** What was said last before a sentence: in the nearest sentence that holds a statement, or, for several, its paragraph. */
  before(index: number, several: boolean): number[] {
    for (let back = index - 1; back >= Math.max(0, index - SENTENCES_BACK); back--) {
      const found = this.inSentence(back);
      if (found.length === 0) continue;
      const sentence = this.#sentences[back];
      if (!several || sentence === undefined) return [...found];
      const [paragraph] = touching(sentence, this.#paragraphs);
      const all = new Set<number>();
      for (let at = back; at >= 0; at--) {
        const other = this.#sentences[at];
        if (other === undefined || paragraph === undefined || other.start < paragraph.start) break;
        for (const each of this.inSentence(at)) all.add(each);
      }
      return [...all].sort((one, other) => one - other);
    }
    return [];
  }

  /** Whether a statement of a sentence begins within a span: then words before a remark speak of that one. */
  #startsIn(index: number, span: Span): boolean {
    return this.inSentence(index).some((each) =>
      (this.#placed[each]?.content ?? []).some(({ start }) => start >= span.start && start < span.end),
    );
  }

  #endsBefore(index: number, place: Span): boolean {
    return (this.#placed[index]?.content ?? []).every(({ end }) => end <= place.start);
  }

  /**
   * Of several, the one nearest to a place; of those as near, the one within the others. One whose cue is part of the
   * remark itself ("offered no proof") gives way to the rest.
   */
  #nearest(all: readonly number[], place: Span): number[] {
    const others = all.filter((index) => !this.#placed[index]?.cue.some((cue) => contains(place, cue)));
    const indexes = others.length > 0 ? others : all;
    let best: { index: number; distance: number; size: number } | null = null;
    for (const index of indexes) {
      const each = this.#placed[index];
      if (each === undefined) continue;
      for (const piece of [...each.content, ...each.cue]) {
        const distance = Math.max(0, piece.start - place.end, place.start - piece.end);
        const size = piece.end - piece.start;
        if (best === null || distance < best.distance || (distance === best.distance && size < best.size)) {
          best = { index, distance, size };
        }
      }
    }
    return best === null ? [] : [best.index];
  }
}
