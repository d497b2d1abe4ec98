import type { Attribution, Reading, Span } from "../../src/contract/index.ts";
import { type GoldArticle, type GoldStatement, placeOf } from "../corpora/statements.ts";
import { sameAgent } from "./agents.ts";
import { percent } from "./f1.ts";

/** Which of several attributions around a statement is taken for it. */
export type Matching = "closest" | "longest-chain";

/**
 * Counts statements found (half of the gold words, of characters), their kind, origin and whole chain right, and bare
 * ones that nothing found puts to a source. Of several that hold a statement one counts, by the given matching:
 *
 * - `longest-chain`: the one with the longest chain, of equals the shortest, as the collections are scored;
 * - `closest`: the one whose words agree most with the statement's, for gold that lists statements within statements:
 *   there the longest chain is the inner one's, and the gold itself would not score 100.
 *
 * An article's own outlet before the chain is forgiven.
 */
export class WayScore {
  readonly #matching: Matching;
  #statements = 0;
  #found = 0;
  #kind = 0;
  #origin = 0;
  #chain = 0;
  #bare = 0;
  #leftBare = 0;
  readonly wrong: string[] = [];

  constructor(matching: Matching = "longest-chain") {
    this.#matching = matching;
  }

  add(reading: Reading, article: GoldArticle): void {
    for (const gold of article.statements) {
      const place = placeOf(gold, article.text);
      const found = holding(reading.attributions, place, this.#matching);
      if (gold.kind === "bare") {
        this.#bare++;
        if (found === undefined) this.#leftBare++;
        else this.#note(article, gold, `bare, but put to ${namesOf(found)}`);
        continue;
      }
      this.#statements++;
      if (found === undefined) this.#note(article, gold, "not found");
      else this.#judge(found, gold, article);
    }
  }

  result() {
    const of = (count: number) => percent(count / Math.max(1, this.#statements));
    return {
      statements: this.#statements,
      found: of(this.#found),
      kind: of(this.#kind),
      origin: of(this.#origin),
      chain: of(this.#chain),
      bare: this.#bare,
      leftBare: percent(this.#leftBare / Math.max(1, this.#bare)),
    };
  }

  #judge(found: Attribution, gold: GoldStatement, article: GoldArticle): void {
    const { outlet } = article;
    let names = found.chain.map(({ name }) => name);
    const isOwn = outlet !== null && names[0] !== undefined && sameAgent(names[0], outlet);
    if (isOwn && !sameAgent(gold.chain[0] ?? "", outlet)) names = names.slice(1);
    this.#found++;
    if (found.kind === gold.kind) this.#kind++;
    const origin = sameAgent(names.at(-1) ?? "", gold.chain.at(-1) ?? "");
    if (origin) this.#origin++;
    const whole =
      names.length === gold.chain.length && names.every((name, at) => sameAgent(name, gold.chain[at] ?? ""));
    if (whole) this.#chain++;
    if (!whole)
      this.#note(article, gold, `${origin ? "chain " : "origin"} ${namesOf(found)} for ${gold.chain.join(" ← ")}`);
    if (found.kind !== gold.kind) this.#note(article, gold, `kind ${found.kind} for ${gold.kind}`);
  }

  #note({ file }: GoldArticle, { text }: GoldStatement, what: string): void {
    this.wrong.push(`${file} | ${what} | ${text.slice(0, 80).replace(/\s+/gu, " ")}`);
  }
}

function namesOf({ chain }: Attribution): string {
  return chain.map(({ name }) => name).join(" ← ") || "nobody";
}

function holding(
  attributions: readonly Attribution[],
  { start, end }: Span,
  matching: Matching,
): Attribution | undefined {
  const size = ({ content }: Attribution) => content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const shared = ({ content }: Attribution) =>
    content.reduce((sum, piece) => sum + Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start)), 0);
  const agreement = (each: Attribution) =>
    matching === "closest" ? (2 * shared(each)) / (size(each) + end - start) : 0;
  return attributions
    .filter((each) => shared(each) >= 0.5 * (end - start))
    .sort(
      (one, other) =>
        agreement(other) - agreement(one) || other.chain.length - one.chain.length || size(one) - size(other),
    )[0];
}
