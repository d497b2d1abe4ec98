import {
  type Assertion,
  type Attribution,
  type Inference,
  overlaps,
  type Reading,
  type Span,
  wordsOf,
} from "../../contract/index.ts";
import { layoutOf } from "../../reader/layout.ts";
import type { Decision, Explained, Explanation } from "./explanation.ts";
import { behindAct, behindPolarity, behindSign, behindStance, behindVoice, createBehindHedge } from "./rules.ts";
import { stepOf } from "./steps.ts";

/** What is asked about: a line of the article's text, from 1, or one finding. */
export type Asked = { readonly line: number } | { readonly id: string };

/** How many lines are named where nothing was found at the one asked for. */
const NEAR = 3;

/**
 * What decided all that was found at a line, or about one finding: for each field the step, rule or head, with its score
 * where it has one, and the file in which to mend it. Rules are asked again, so that they answer for this very text.
 *
 * Null where the article has no such line or finding.
 */
export function explain(reading: Reading, asked: Asked): Explanation | null {
  const { text, file } = reading.article;
  const lines = linesOf(text);
  const lineAt = (offset: number) => Math.max(1, lines.findLastIndex(({ start }) => start <= offset) + 1);
  const line = "line" in asked ? (lines[asked.line - 1] ?? null) : null;
  if ("line" in asked && line === null) return null;
  const explainer = new Explainer(reading, lineAt);
  const all = explainer.findings();
  const found = all.filter((one) =>
    "id" in asked ? one.id === asked.id : one.spans.some((span) => line !== null && overlaps(span, line)),
  );
  if ("id" in asked && found.length === 0) return null;
  const wanted = "line" in asked ? asked.line : 0;
  const near = [...new Set(all.flatMap(({ spans }) => (spans[0] === undefined ? [] : [lineAt(spans[0].start)])))]
    .sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other)
    .slice(0, NEAR);
  return {
    format: "hearsay.explanation/1",
    engine: reading.engine,
    file,
    line: line === null ? null : { number: wanted, text: text.slice(line.start, line.end) },
    found: found.map((one) => one.explained()),
    near: found.length === 0 ? near : [],
  };
}

/** How many lines a text has. */
export function countLines(text: string): number {
  return linesOf(text).length;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { start, end: text.length }];
}

interface Finding {
  id: string;
  /** What it is of, its first words first. */
  spans: readonly Span[];
  explained(): Explained;
}

class Explainer {
  readonly #reading: Reading;
  readonly #lineAt: (offset: number) => number;
  readonly #sentences: readonly Span[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #behindHedge: ReturnType<typeof createBehindHedge>;

  constructor(reading: Reading, lineAt: (offset: number) => number) {
    this.#reading = reading;
    this.#lineAt = lineAt;
    this.#sentences = layoutOf(reading.article).sentences;
    this.#names = new Map(reading.entities.map(({ id, name }) => [id, name]));
    this.#behindHedge = createBehindHedge(reading.article.text, this.#sentences);
  }

  findings(): Finding[] {
    const { attributions, assertions, inferences } = this.#reading;
    return [
      ...attributions.map((one) => ({
        id: one.id,
        spans: [...one.content, ...one.cue, ...one.source],
        explained: () => this.#explained("attribution", one.id, one.content, this.#ofAttribution(one)),
      })),
      ...assertions.map((one) => ({
        id: one.id,
        spans: [{ start: one.start, end: one.end }],
        explained: () => this.#explained("assertion", one.id, [one], this.#ofAssertion(one)),
      })),
      ...inferences.map((one) => ({
        id: one.id,
        spans: [...one.conclusion, ...one.cue],
        explained: () => this.#explained("inference", one.id, one.conclusion, this.#ofInference(one)),
      })),
    ];
  }

  #explained(kind: Explained["kind"], id: string, spans: readonly Span[], decisions: readonly Decision[]): Explained {
    const start = spans[0]?.start ?? 0;
    const end = spans.at(-1)?.end ?? start;
    return { kind, id, words: this.#words(spans), start, end, line: this.#lineAt(start), decisions };
  }

  #words(spans: readonly Span[]): string {
    return wordsOf(this.#reading.article.text, spans).replace(/\s+/gu, " ").trim();
  }

  #ofAttribution(one: Attribution): Decision[] {
    const { text } = this.#reading.article;
    const quoted = (spans: readonly Span[]) => (spans.length === 0 ? "none in the text" : `“${this.#words(spans)}”`);
    const whom = one.speaker === null ? "nobody the text tells" : (this.#names.get(one.speaker) ?? one.speaker);
    const candidates = (one.candidates ?? []).map(
      ({ entity, score }) => `${this.#names.get(entity) ?? entity} ${score.toFixed(2)}`,
    );
    const way = one.chain.map(({ name, type }) => `${name} (${type})`).join(" ← ");
    const plain = (field: string, value: string, where: string, because: string | null = null) =>
      decision(field, value, { by: field, because, where });
    return [
      this.#found(`cue ${quoted(one.cue)}, source ${quoted(one.source)}`, one),
      plain("kind", one.kind, "src/reader/quotations/kind.ts", "by whether its words stand in quotation marks"),
      decision("act", one.act, behindAct(text, one.cue)),
      decision("polarity", one.polarity, behindPolarity(text, one, this.#sentences)),
      plain("sourceType", one.sourceType, "src/reader/speakers/source-type.ts"),
      plain(
        "speaker",
        whom,
        "src/reader/speakers/resolve.ts",
        candidates.length === 0 ? null : `candidates: ${candidates.join(", ")}`,
      ),
      ...(one.parent === null ? [] : [plain("parent", one.parent, "src/reader/nesting/index.ts")]),
      plain("chain", way === "" ? "empty" : way, "src/reader/lineage/chains.ts"),
      plain("lineage", one.lineage, "src/reader/lineage/index.ts"),
      plain("basis", one.basis, "src/reader/lineage/basis.ts"),
      ...this.#hedges(one.hedges),
      plain(
        "certainty",
        one.certainty,
        "src/reader/doubt/certainty.ts",
        one.hedges.length === 0 ? null : "the weakest of its words of doubt counts",
      ),
      decision("stance", one.stance, behindStance(text, one)),
    ];
  }

  #ofAssertion(one: Assertion): Decision[] {
    const { score, ...voice } = behindVoice(this.#reading.article.text.slice(one.start, one.end));
    return [
      this.#found("the writer’s own words", one),
      decision("voice", one.voice, { ...voice, because: `${voice.because}; alone it scores ${score.toFixed(2)}` }),
      ...this.#hedges(one.hedges),
      decision("certainty", one.certainty, { by: "certainty", because: null, where: "src/reader/doubt/certainty.ts" }),
    ];
  }

  #ofInference(one: Inference): Decision[] {
    const legs = one.premises.map((span) => `“${this.#words([span])}” (${span.statement ?? "no statement"})`);
    const drawnBy = one.drawnBy === "author" ? "the writer" : (this.#names.get(one.drawnBy) ?? one.drawnBy);
    return [
      this.#found(`drawn by ${drawnBy}`, one),
      decision("relation", one.relation, behindSign(one.by, this.#words(one.cue))),
      decision("premises", legs.length === 0 ? "none in the text" : legs.join("; "), {
        by: one.by,
        because: null,
        where: "src/reader/signs/statements.ts",
      }),
    ];
  }

  #found(value: string, { by, confidence }: { by: string; confidence: number }): Decision {
    const { does, where } = stepOf(by);
    return { field: "found", value, by, because: does, score: confidence, where };
  }

  #hedges(ids: readonly string[]): Decision[] {
    const { text } = this.#reading.article;
    return this.#reading.hedges
      .filter(({ id }) => ids.includes(id))
      .map((hedge) =>
        decision("hedge", `“${text.slice(hedge.start, hedge.end)}”: ${hedge.class}`, this.#behindHedge(hedge)),
      );
  }
}

function decision(
  field: string,
  value: string,
  behind: { by: string; because: string | null; where: string },
): Decision {
  return { field, value, ...behind, score: null };
}
