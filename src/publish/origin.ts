import { type Attribution, type Reading, wordsOf } from "../contract/index.ts";

export type SourceType = Attribution["sourceType"];

/** On what kind of word something rests; "writer" is the article's own voice. */
export type Voice = "named" | "document" | "unnamed" | "not-stated" | "writer";

/** Whom a statement comes from in the end, as this article tells it. */
export interface Origin {
  /** The same for every statement of one source within the article. */
  key: string;
  /** The name, or the words the text has for it; null where it states no source. */
  name: string | null;
  type: SourceType;
  voice: Voice;
  /** Those it came through, nearest first. */
  through: readonly string[];
  /** Whether all that is known is a bare pronoun. */
  unresolved: boolean;
}

const VOICES: Readonly<Record<SourceType, Voice>> = {
  "named-person": "named",
  "named-organization": "named",
  document: "document",
  "unnamed-person": "unnamed",
  "unnamed-group": "unnamed",
  author: "writer",
  unstated: "not-stated",
};

/** Words that stand for somebody without saying whom. */
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|us|me|one|this|that|these|those)$/iu;

/** Whether the words are a bare pronoun. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}

/** A source's words as they stand within a sentence, an article at their start in small letters. */
export function midSentence(words: string): string {
  return words.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

/** What a source as written is compared by: its article and case left out. */
export function alike(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?) /u, "")
    .trim();
}

/**
 * Whom each attribution's words come from, by attribution id: the last link of its chain, else its speaker, else its
 * source as written.
 *
 * A source known as an entity is told apart by that entity, any other by its words and type. Bare pronouns that nobody
 * resolved share a key, since telling them apart would be a guess.
 */
export function originsOf(reading: Reading): ReadonlyMap<string, Origin> {
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  return new Map(reading.attributions.map((one) => [one.id, originOf(reading.article.text, names, one)]));
}

function originOf(text: string, names: ReadonlyMap<string, string>, attribution: Attribution): Origin {
  const through = attribution.chain.slice(0, -1).map((link) => link.name);
  const rest = { through, unresolved: false };
  const unstated: Origin = { key: "not-stated", name: null, type: "unstated", voice: "not-stated", ...rest };
  if (attribution.lineage === "unstated" && attribution.sourceType !== "author") return unstated;
  const last = attribution.chain.at(-1);
  const relayed = through.length > 0;
  const type = (relayed ? last?.type : undefined) ?? attribution.sourceType;
  const voice = VOICES[type];
  if (type === "author") return { key: "author", name: "the writer", type, voice, ...rest };
  const written = wordsOf(text, attribution.source);
  const entity = last?.entity ?? (relayed ? null : attribution.speaker);
  if (entity !== null) {
    return { key: `entity:${entity}`, name: names.get(entity) ?? last?.name ?? written, type, voice, ...rest };
  }
  const name = ((relayed ? last?.name : written) || last?.name || written).replace(/\s+/gu, " ").trim();
  if (name === "") return unstated;
  if (isPronoun(name))
    return { key: `pronoun:${type}`, name: `“${name.toLowerCase()}”`, type, voice, through, unresolved: true };
  return { key: `words:${type}:${alike(name)}`, name: midSentence(name), type, voice, ...rest };
}
