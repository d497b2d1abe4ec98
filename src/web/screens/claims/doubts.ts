import type { Claim, Reading } from "../../../contract/index.ts";

/** Words of one article that bear on a claim. */
export interface Words {
  readonly article: string;
  readonly start: number;
  readonly text: string;
}

/** How sure a claim's articles put it, and what they say of it themselves. */
export interface Doubts {
  /** How many statements put it so, the commonest first; those that do not say are left out. */
  readonly certainty: readonly (readonly [how: string, statements: number])[];
  readonly conditions: readonly Words[];
  /** The writers' own caveats about its sources. */
  readonly caveats: readonly Words[];
}

/** What the readings of its articles say of how sure a claim is. Articles whose reading is not at hand are left out. */
export function doubtsOf(claim: Claim, readings: readonly Reading[]): Doubts {
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]));
  const certainty = new Map<string, number>();
  const found = new Map<string, Words & { readonly is: "condition" | "caveat" }>();
  for (const statement of claim.statements) {
    const reading = byArticle.get(statement.article);
    const finding =
      reading?.attributions.find(({ id }) => id === statement.attribution) ??
      reading?.assertions.find(({ id }) => id === statement.assertion);
    if (!reading || !finding) continue;
    if (finding.certainty !== "unknown") certainty.set(finding.certainty, (certainty.get(finding.certainty) ?? 0) + 1);
    for (const hedge of reading.hedges.filter(({ id }) => finding.hedges.includes(id))) {
      const is = hedge.class === "author-caveat" ? "caveat" : hedge.class === "conditional" ? "condition" : null;
      if (is === null) continue;
      const { id: article, text } = reading.article;
      found.set(`${article} ${hedge.start}`, { article, start: hedge.start, text: wordsAt(text, hedge, is), is });
    }
  }
  return {
    certainty: [...certainty].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)),
    conditions: [...found.values()].filter(({ is }) => is === "condition"),
    caveats: [...found.values()].filter(({ is }) => is === "caveat"),
  };
}

/** Signs of a condition that are shown behind the word that begins it. */
const AFTER = 60;

/** A caveat as it is; of a condition, which is one word such as "if", also what follows it up to the next comma or stop. */
function wordsAt(text: string, { start, end }: { start: number; end: number }, is: "condition" | "caveat"): string {
  if (is === "caveat") return text.slice(start, end).trim();
  const [after = ""] = /^[^,.;:!?\n”"]*/u.exec(text.slice(end, end + AFTER)) ?? [];
  return (text.slice(start, end) + after).trim();
}
