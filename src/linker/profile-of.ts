import { type Reading, wordsOf } from "../contract/index.ts";
import { linkOwn } from "./claims/index.ts";
import { fingerprintsOf } from "./copies/index.ts";
import { countedFiguresOf } from "./figures/index.ts";
import { keysOf } from "./keys/index.ts";
import type { Profile } from "./profile.ts";
import { utterancesOf } from "./quotes/index.ts";
import { conclusionsOf } from "./signs/index.ts";
import { sourcesOf } from "./sources/index.ts";
import { statementsOf } from "./statements/index.ts";
import { momentsOf } from "./timeline/index.ts";
import { citationsOf } from "./wanted/index.ts";

/**
 * What linking needs of one article, from its reading alone.
 *
 * @param vectors embeddings of the texts of `textsToEmbed`, in that order, where there are any
 */
export function profileOf(reading: Reading, vectors: readonly (string | null)[] = []): Profile {
  const { id, file, title, outlet, published, url, own, credit, text } = reading.article;
  const sources = sourcesOf(reading);
  const statements = statementsOf(reading, sources, vectors);
  const fingerprints = fingerprintsOf(text);
  return {
    article: { id, file, title, outlet, published, url, own, credit, text },
    statements,
    ...linkOwn({ article: reading.article, statements }),
    figures: countedFiguresOf(reading, statements),
    quotes: utterancesOf(reading),
    sources: sources.sources,
    signs: conclusionsOf(reading, statements, sources),
    citations: citationsOf(reading),
    moments: momentsOf(reading),
    places: reading.places.map(({ start, end, name }) => ({ start, end, name })),
    fingerprints,
    keys: keysOf(statements, fingerprints),
  };
}

/** The words of each statement in the order of the profile's statements, for whoever makes embeddings of them. */
export function textsToEmbed(reading: Reading): string[] {
  const { text } = reading.article;
  return statementsOf(reading, sourcesOf(reading)).map(({ pieces }) => wordsOf(text, pieces));
}
