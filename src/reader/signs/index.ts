import type { Article, Assertion, Attribution, Entity, Inference, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { CUES, type Cue } from "./cues/index.ts";
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
    for (const { rule, cue } of cuesIn(text, sentence, touching(sentence, contents))) {
      const place: Place = { text, sentence, before, after, cue, contents, drawn: near, signOf };
      if (statements.isSpoken(cue)) continue;
      const tied = SHAPES[rule.shape](place);
      const drawnBy = statements.drawerOf(
        rule.shape === "source concludes" && tied?.premises[0] ? tied.premises[0] : cue,
      );
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

const OPENING = CUES.filter(({ pattern }) => pattern.source.startsWith("^"));
const WITHIN = CUES.filter(({ pattern }) => !pattern.source.startsWith("^"));
const LONGEST_OPENING = 160;

/** The cues of a sentence; what opens one may also open what someone is quoted with in it. */
function cuesIn(text: string, sentence: Span, contents: readonly Span[]): { rule: Cue; cue: Span }[] {
  const starts = new Set([
    sentence.start,
    ...contents.map(({ start }) => start).filter((start) => start > sentence.start),
  ]);
  const opening = [...starts].flatMap((from) => {
    const opens = /^["'“‘(\s]*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0;
    const start = from + opens;
    // "that" before what was said is no "that" of a sign.
    if (from !== sentence.start && /^that\s/u.test(text.slice(start, start + 5))) return [];
    return matchesOf(OPENING, text.slice(start, Math.min(sentence.end, start + LONGEST_OPENING)), start);
  });
  return [...opening, ...matchesOf(WITHIN, text.slice(sentence.start, sentence.end), sentence.start)];
}

function matchesOf(rules: readonly Cue[], words: string, start: number): { rule: Cue; cue: Span }[] {
  return rules.flatMap((rule) =>
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
