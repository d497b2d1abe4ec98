import type { Claim } from "../../src/contract/index.ts";
import type { Documents } from "../../src/linker/index.ts";

/**
 * What someone would answer who looks at nothing: all statements one claim with one origin, all figures one that
 * conflicts, all quotes one that was changed, every article a copy of every other. The best constant answer to each
 * question is among them, so that a figure tells more than it does.
 */
export function constantAnswers(documents: Documents): Documents {
  const statements = documents.claims
    .flatMap((claim) => claim.statements)
    .map((each) => ({ ...each, origin: "anyone" }));
  const files = [...new Set(statements.map(({ file }) => file))].sort();
  const first = documents.claims[0];
  const claim: Claim[] = first === undefined ? [] : [{ ...first, statements, originCount: { least: 1, most: 1 } }];
  const [figure, quote] = [documents.figures[0], documents.quotes[0]];
  return {
    ...documents,
    claims: claim,
    figures:
      figure === undefined
        ? []
        : [{ ...figure, conflict: true, values: documents.figures.flatMap(({ values }) => values) }],
    quotes:
      quote === undefined
        ? []
        : [{ ...quote, changed: true, variants: documents.quotes.flatMap(({ variants }) => variants) }],
    copies: files.flatMap((a, index) =>
      files.slice(index + 1).map((b) => ({ a, b, share: "most" as const, first: "unknown" as const, passages: [] })),
    ),
  };
}
