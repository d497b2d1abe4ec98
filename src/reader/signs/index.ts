import type { Article, Assertion, Attribution, Entity, Inference, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { CUES, type Cue } from "./cues.ts";
import { contentsOf, type Place, sentencesInOrder, type Tied } from "./place.ts";
import { SHAPES } from "./shapes.ts";
import { Statements } from "./statements.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly assertions: readonly Assertion[];
}

interface Found extends Tied {
  readonly cue: Span;
  readonly rule: Cue;
  readonly drawnBy: string;
}

/**
 * Where the text's own words offer one thing as a reason for or against believing another, in text order. A mere cause of
 * an event is none. A premise that the text does not name is left out, never supplied.
 */
export function inferencesOf({ article, layout, attributions, assertions }: Given): Inference[] {
  const { text } = article;
  const contents = contentsOf(attributions);
  const statements = new Statements(attributions, assertions, contents);
  const found: Found[] = [];
  let signOf: Span | null = null;
  for (const { sentence, before, after } of sentencesInOrder({ article, layout })) {
    const last = found.at(-1);
    const near = last !== undefined && last.cue.start >= (before ?? sentence).start ? last.conclusion : null;
    for (const { rule, cue } of cuesIn(text, sentence)) {
      const place: Place = { text, sentence, before, after, cue, contents, drawn: near, signOf };
      if (statements.isSpoken(cue)) continue;
      const tied = SHAPES[rule.shape](place);
      const drawnBy = statements.drawerOf(cue);
      if (tied === null || drawnBy === null || found.some((each) => isSame(each, tied))) continue;
      found.push({ ...tied, cue, rule, drawnBy });
      if (rule.shape === "sign named") signOf = tied.conclusion;
    }
  }
  return found
    .sort((one, other) => one.cue.start - other.cue.start)
    .map(({ conclusion, premises, cue, rule, drawnBy }, index) => ({
      id: `i${index + 1}`,
      conclusion: [conclusion],
      premises: premises.map(({ start, end }) => ({ start, end, statement: statements.of({ start, end }) })),
      cue: [cue],
      relation: rule.relation,
      drawnBy,
      confidence: rule.confidence,
      by: `signs:${rule.shape}`,
    }));
}

/** The cues of a sentence, opening quotation marks before it aside. */
function cuesIn(text: string, sentence: Span): { rule: Cue; cue: Span }[] {
  const opens = /^["'“‘(\s]*/u.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const start = sentence.start + opens;
  const words = text.slice(start, sentence.end);
  return CUES.flatMap((rule) =>
    [...words.matchAll(rule.pattern)].map((match) => {
      const cue = match.groups?.cue ?? match[0];
      const from = start + match.index + match[0].indexOf(cue);
      return { rule, cue: { start: from, end: from + cue.length } };
    }),
  );
}

function isSame(one: Tied, other: Tied): boolean {
  const [premise] = one.premises;
  const [second] = other.premises;
  return one.conclusion.start === other.conclusion.start && premise?.start === second?.start;
}
