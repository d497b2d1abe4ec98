import type { Reading } from "../contract/index.ts";
import { missedWords, withoutSources } from "../publish/strike/index.ts";
import { HearsayError } from "./error.ts";

/**
 * The reading as though these sources had said nothing: `without` names them, and each attribution, assertion and
 * inference tells whether it is `fallen` (it had an origin and has none) or `open` (its origin may be one of those
 * struck). Everything stays listed. A source is named as the article names it: a person, a relay, the outlet, or its words.
 *
 * Throws "source-unknown", with the names that are near, where one is no source of the article or fits two.
 */
export function without(reading: Reading, names: readonly string[]): Reading {
  const { reading: struck, missed } = withoutSources(reading, names);
  const { file } = reading.article;
  for (const [name, lookup] of missed)
    throw new HearsayError("source-unknown", missedWords(name, file, lookup), { file });
  return struck;
}
