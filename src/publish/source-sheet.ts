import { type Attribution, type Reading, wordsOf } from "../contract/index.ts";
import { alike, isPronoun, midSentence, type Origin, originsOf, type SourceType, type Voice } from "./origin.ts";
import { countedWords, firstWordFrom } from "./words.ts";

/** Some of a text's words: how many, and what part of all of them (0 to 1; 0 where the text has no word). */
export interface Share {
  words: number;
  share: number;
}

/** One source of an article and all that is put to it. */
export interface SheetSource extends Share {
  key: string;
  /** null where the text states no source. */
  name: string | null;
  type: SourceType;
  voice: Voice;
  /** How the text calls it where that says more than the name. */
  described: string | null;
  /** Whether all that is known of it is a bare pronoun. */
  unresolved: boolean;
  /** Ids of its attributions, in text order. */
  statements: readonly string[];
}

export const DOUBTS = ["denied", "not-said", "doubtful", "possible", "probable", "disputed", "distanced"] as const;
/** What makes a statement doubtful: its own fields say it, or the writer's caveat does. */
export type Doubt = (typeof DOUBTS)[number] | "caveated";

/** A wording longer than this tells a story, not who somebody is. */
const LONGEST_DESCRIPTION = 110;

/** On whose word an article stands: what a reader looks at first. */
export interface SourceSheet extends Share {
  /** What is put to a source, stated or not, in shares of the text's words. */
  reported: Share;
  voices: Readonly<Record<Voice, Share>>;
  /** Of the writer's own words, those that judge; null where the reading tells no assertions apart. */
  judged: Share | null;
  /** Those with the most words first. */
  sources: readonly SheetSource[];
  origins: ReadonlyMap<string, Origin>;
  /** Attributions in text order. */
  statements: readonly Attribution[];
  /** Ids of the attributions in doubt, by what makes them so; one may stand under several. */
  doubted: ReadonlyMap<Doubt, readonly string[]>;
  untold: {
    /** Ids of attributions without a stated source. */
    lineage: readonly string[];
    /** Ids of attributions put to a bare pronoun that nobody resolved. */
    speaker: readonly string[];
    /** Whether neither certainty nor stance is known of any attribution. */
    doubt: boolean;
    published: boolean;
    outlet: boolean;
  };
}

/**
 * The source sheet of a reading.
 *
 * A word counts for the innermost statement that holds it: an inner statement speaks for its own words, the outer one
 * for the rest. A word in no statement is the writer's own, cues and sources included, and so is one put to the author.
 */
export function sourceSheet(reading: Reading): SourceSheet {
  const { text } = reading.article;
  const origins = originsOf(reading);
  const statements = [...reading.attributions].sort((one, other) => startOf(one) - startOf(other));
  const words = countedWords(text);
  const owners = ownersOf(statements, words);
  const total = words.length;
  const portion = (count: number): Share => ({ words: count, share: total === 0 ? 0 : count / total });

  const bySource = new Map<string, { origin: Origin; statements: Attribution[]; words: number }>();
  const byVoice: Record<Voice, number> = { named: 0, document: 0, unnamed: 0, "not-stated": 0, writer: 0 };
  const counts = new Map<Attribution, number>();
  for (const owner of owners) {
    if (owner === undefined) byVoice.writer++;
    else counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  for (const statement of statements) {
    const origin = origins.get(statement.id);
    if (origin === undefined) continue;
    const count = counts.get(statement) ?? 0;
    byVoice[origin.voice] += count;
    const source = bySource.get(origin.key) ?? { origin, statements: [], words: 0 };
    source.statements.push(statement);
    source.words += count;
    bySource.set(origin.key, source);
  }

  const sources = [...bySource.values()]
    .sort((one, other) => other.words - one.words || other.statements.length - one.statements.length)
    .map(({ origin, statements: own, words: count }) => ({
      key: origin.key,
      name: origin.name,
      type: origin.type,
      voice: origin.voice,
      unresolved: origin.unresolved,
      described: described(text, origin, own),
      statements: own.map((one) => one.id),
      ...portion(count),
    }));

  return {
    ...portion(total),
    reported: portion(total - byVoice.writer),
    voices: {
      named: portion(byVoice.named),
      document: portion(byVoice.document),
      unnamed: portion(byVoice.unnamed),
      "not-stated": portion(byVoice["not-stated"]),
      writer: portion(byVoice.writer),
    },
    judged: reading.assertions.length === 0 ? null : portion(judgedWords(reading, words, owners)),
    sources,
    origins,
    statements,
    doubted: doubtsOf(statements, reading),
    untold: {
      lineage: statements.filter((one) => origins.get(one.id)?.voice === "not-stated").map((one) => one.id),
      speaker: statements.filter((one) => origins.get(one.id)?.unresolved).map((one) => one.id),
      doubt: statements.every((one) => one.certainty === "unknown" && one.stance === "unknown"),
      published: reading.article.published === null,
      outlet: reading.article.outlet === null,
    },
  };
}

/** What puts an attribution in doubt, as its fields say; [] where nothing does or nothing is known. */
export function doubtsAbout(attribution: Attribution): (typeof DOUBTS)[number][] {
  const { polarity, certainty, stance } = attribution;
  return DOUBTS.filter((doubt) => doubt === polarity || doubt === certainty || doubt === stance);
}

/** Whole percentages that add up to the percentage of the whole, the largest remainders rounded up. */
export function percentages(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  let left = Math.round(exact.reduce((sum, one) => sum + one, 0)) - whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact.map((one, index) => ({ index, rest: one - Math.floor(one) }));
  byRemainder.sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of byRemainder) {
    if (left-- <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
  }
  return whole;
}

/** Where an attribution's content starts; past every offset where it has none. */
function startOf(attribution: Attribution): number {
  return attribution.content.reduce((least, span) => Math.min(least, span.start), Number.MAX_SAFE_INTEGER);
}

/** For each word the innermost attribution whose content holds its start, undefined where none does. */
function ownersOf(
  statements: readonly Attribution[],
  words: readonly { start: number; end: number }[],
): (Attribution | undefined)[] {
  const owners = new Array<Attribution | undefined>(words.length).fill(undefined);
  for (const statement of outerFirst(statements)) {
    for (const span of statement.content) {
      for (let index = firstWordFrom(words, span.start); (words[index]?.start ?? span.end) < span.end; index++) {
        owners[index] = statement;
      }
    }
  }
  return owners;
}

/** Outer statements before those within them: by parents where they are set, then the longer content first. */
export function outerFirst(statements: readonly Attribution[]): Attribution[] {
  const parents = new Map(statements.map((one) => [one.id, one.parent]));
  const depth = (id: string): number => {
    const seen = new Set<string>([id]);
    for (let up = parents.get(id); up !== undefined && up !== null && !seen.has(up); up = parents.get(up)) seen.add(up);
    return seen.size;
  };
  const keyed = statements.map((statement) => ({
    statement,
    depth: depth(statement.id),
    size: statement.content.reduce((sum, span) => sum + span.end - span.start, 0),
  }));
  keyed.sort((one, other) => {
    const within = one.depth - other.depth;
    return within || other.size - one.size || startOf(one.statement) - startOf(other.statement);
  });
  return keyed.map(({ statement }) => statement);
}

/** How many words of the text stand in no attribution and in an assertion that judges. */
function judgedWords(
  { assertions }: Reading,
  words: readonly { start: number; end: number }[],
  owners: readonly (Attribution | undefined)[],
): number {
  const judged = new Set<number>();
  for (const { start, end, voice } of assertions) {
    if (voice !== "judged") continue;
    for (let index = firstWordFrom(words, start); (words[index]?.start ?? end) < end; index++) {
      if (owners[index] === undefined) judged.add(index);
    }
  }
  return judged.size;
}

function doubtsOf(statements: readonly Attribution[], { hedges }: Reading): ReadonlyMap<Doubt, readonly string[]> {
  const caveats = new Set(hedges.filter((hedge) => hedge.class === "author-caveat").map(({ id }) => id));
  const doubted = new Map<Doubt, string[]>([...DOUBTS, "caveated" as const].map((doubt) => [doubt, []]));
  for (const statement of statements) {
    for (const doubt of doubtsAbout(statement)) doubted.get(doubt)?.push(statement.id);
    if (statement.hedges.some((id) => caveats.has(id))) doubted.get("caveated")?.push(statement.id);
  }
  return new Map([...doubted].filter(([, ids]) => ids.length > 0));
}

/**
 * What the longest of a source's own wordings says beyond its name ("a hydrologist at the university"), if the text has
 * one of a readable length.
 */
function described(text: string, origin: Origin, statements: readonly Attribution[]): string | null {
  const name = origin.name ?? "";
  const parts = new Set(alike(name).split(/[^\p{L}\p{N}]+/u));
  let best = "";
  for (const { source, chain } of statements) {
    if (chain.length > 1) continue;
    const words = wordsOf(text, source).replace(/\s+/gu, " ").trim();
    if (words.length > LONGEST_DESCRIPTION || isPronoun(words) || alike(words) === alike(name)) continue;
    const more = (name === "" ? words : words.split(name).join(" "))
      .replace(/\s+/gu, " ")
      .replace(/^[\s,]+|[\s,]+$/gu, "");
    const partOfName = alike(more)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => parts.has(word));
    if (!partOfName && !/^(?:the|an?)$/iu.test(more) && more.length > best.length) best = more;
  }
  return best === "" ? null : midSentence(best);
}
