import type { Reading } from "../contract/index.ts";
import { missedWords, withoutSources } from "../publish/strike/index.ts";
import { UsageError } from "./usage-error.ts";

/** Strikes the sources that `--without` names, in one article or in many. */
export class Striking {
  readonly #names: readonly string[];
  readonly #several: boolean;
  readonly #met = new Set<string>();

  /** @param several whether a name may be unknown to one article because it is meant for another */
  constructor(names: readonly string[], several: boolean) {
    this.#names = names;
    this.#several = several;
  }

  /**
   * The reading without them. `told` takes what people should know of a name that fits two sources of one of many
   * articles. Throws a UsageError where a name is no source of the only article, or fits two.
   */
  of(reading: Reading, told: (sentence: string) => void): Reading {
    const { reading: struck, missed } = withoutSources(reading, this.#names);
    for (const name of this.#names) if (!missed.has(name)) this.#met.add(name);
    for (const [name, lookup] of missed) {
      const sentence = `--without ${missedWords(name, reading.article.file, lookup)}`;
      if (!this.#several) throw new UsageError(sentence);
      if ("fits" in lookup) told(sentence);
    }
    return struck;
  }

  /** The sentence for names that no article knew; null where each was met somewhere. */
  unmet(): string | null {
    const names = this.#names.filter((name) => !this.#met.has(name));
    if (names.length === 0) return null;
    const quoted = names.map((name) => `“${name}”`).join(", ");
    return `--without ${quoted} ${names.length === 1 ? "is a source" : "are sources"} of none of these articles: write a name as hearsay read shows it.`;
  }
}
