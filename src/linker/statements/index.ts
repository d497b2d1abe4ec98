import type { Reading } from "../../contract/index.ts";
import { wordsOf } from "../../contract/index.ts";
import type { Statement } from "../profile.ts";
import type { SourcesOfArticle } from "../sources/index.ts";
import { termsOf } from "../terms/index.ts";

/** The statements of an article in text order; `vectors` are theirs in that order, where embeddings were made. */
export function statementsOf(
  reading: Reading,
  sources: SourcesOfArticle,
  vectors: readonly (string | null)[] = [],
): Statement[] {
  const { text } = reading.article;
  const attributed = reading.attributions.map((attribution): Omit<Statement, "terms" | "vector"> => {
    const start = Math.min(...attribution.content.map((piece) => piece.start));
    const end = Math.max(...attribution.content.map((piece) => piece.end));
    const last = attribution.chain.at(-1);
    return {
      id: attribution.id,
      start,
      end,
      pieces: attribution.content,
      section: "body",
      attribution: attribution.id,
      assertion: null,
      kind: attribution.kind,
      chain: attribution.chain,
      origin: last === undefined || attribution.lineage === "unstated" ? null : sources.indexOf(last),
      polarity: attribution.polarity,
      certainty: attribution.certainty,
      names: [],
      numbers: [],
      dates: [],
    };
  });
  const bare = reading.assertions.map(
    (assertion): Omit<Statement, "terms" | "vector"> => ({
      id: `${assertion.id}.1`,
      start: assertion.start,
      end: assertion.end,
      pieces: [{ start: assertion.start, end: assertion.end }],
      section: "body",
      attribution: null,
      assertion: assertion.id,
      kind: "bare",
      chain: [],
      origin: null,
      polarity: "affirmed",
      certainty: assertion.certainty,
      names: [],
      numbers: [],
      dates: [],
    }),
  );
  return [...attributed, ...bare]
    .sort((one, other) => one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1))
    .map((statement, index) => ({
      ...statement,
      terms: termsOf(wordsOf(text, statement.pieces)),
      vector: vectors[index] ?? null,
    }));
}
