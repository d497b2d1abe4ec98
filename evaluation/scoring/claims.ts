import type { Reading } from "../../src/contract/index.ts";
import { wordsOf } from "../../src/contract/index.ts";
import { sameAgent } from "./agents.ts";
import { percent } from "./f1.ts";
import { coverSet, scoredWords } from "./words.ts";

/** A claim of SEER's gold: the article's own words and who is behind them. */
export interface GoldClaim {
  readonly sourceText: string;
  readonly agent: string | null;
  readonly type: string;
}

interface Row {
  readonly type: string;
  readonly found: boolean;
  readonly right: boolean;
}

/** Counts claims found (half of the shorter of both is shared) and found with the right agent, in all and by type. */
export class ClaimScore {
  readonly #rows: Row[] = [];

  add(reading: Reading | undefined, claims: readonly GoldClaim[]): void {
    const text = reading?.article.text ?? "";
    const words = scoredWords(text);
    for (const claim of claims) {
      const wanted = claim.sourceText.trim();
      const at = reading === undefined ? -1 : text.indexOf(wanted);
      if (reading === undefined || at < 0) {
        this.#rows.push({ type: claim.type, found: false, right: false });
        continue;
      }
      const gold = coverSet([{ start: at, end: at + wanted.length }], words);
      const hits = reading.attributions.filter((each) => {
        const own = coverSet(each.content, words);
        const shared = [...own].filter((word) => gold.has(word)).length;
        return own.size > 0 && shared >= 0.5 * Math.min(own.size, gold.size);
      });
      const right = hits.some((each) => sameAgent(speakerName(reading, each), claim.agent ?? ""));
      this.#rows.push({ type: claim.type, found: hits.length > 0, right });
    }
  }

  result() {
    const of = (rows: readonly Row[]) => ({
      claims: rows.length,
      found: percent(rows.filter((row) => row.found).length / Math.max(1, rows.length)),
      foundWithAgent: percent(rows.filter((row) => row.right).length / Math.max(1, rows.length)),
    });
    const types = [...new Set(this.#rows.map((row) => row.type))].sort();
    return {
      all: of(this.#rows),
      ...Object.fromEntries(types.map((type) => [type, of(this.#rows.filter((row) => row.type === type))])),
    };
  }
}

function speakerName(reading: Reading, attribution: Reading["attributions"][number]): string {
  const entity = reading.entities.find((each) => each.id === attribution.speaker);
  return entity?.name ?? attribution.chain.at(-1)?.name ?? wordsOf(reading.article.text, attribution.source);
}
