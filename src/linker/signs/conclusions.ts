import type { Reading, Span } from "../../contract/index.ts";
import type { DrawnConclusion, Statement } from "../profile.ts";
import type { SourcesOfArticle } from "../sources/index.ts";

/** The conclusions that an article draws, each premise with the statement it stands in. */
export function conclusionsOf(
  { inferences, attributions }: Reading,
  statements: readonly Statement[],
  sources: SourcesOfArticle,
): DrawnConclusion[] {
  return inferences
    .filter(({ conclusion }) => conclusion.length > 0)
    .map(({ conclusion, premises, relation, drawnBy }) => {
      const said = attributions.find(({ speaker }) => speaker === drawnBy)?.chain.at(-1);
      const drawer = drawnBy === "author" || said === undefined ? -1 : sources.indexOf(said);
      return {
        conclusion,
        relation,
        drawnBy: drawer < 0 ? null : drawer,
        premises: premises.map(({ start, end, statement }) => ({
          start,
          end,
          statement: statement === null ? null : statementAt({ start, end }, statement, statements),
        })),
      };
    });
}

/** The statement of an attribution or assertion that has most of a premise's words: an assertion may be several. */
function statementAt(premise: Span, id: string, statements: readonly Statement[]): string | null {
  let best: { id: string; shared: number } | null = null;
  for (const statement of statements) {
    if (statement.attribution !== id && statement.assertion !== id) continue;
    const shared = Math.min(premise.end, statement.end) - Math.max(premise.start, statement.start);
    if (best === null || shared > best.shared) best = { id: statement.id, shared };
  }
  return best?.id ?? null;
}
