import { type Attribution, type Reading, wordsOf } from "../contract/index.ts";

export type SourceType = Attribution["sourceType"];

/** On what kind of word something rests; "writer" is the article's own voice. */
export type Voice = "named" | "document" | "unnamed" | "not-stated" | "writer";

/** Somebody a statement came from or through. */
export interface Link {
  /** The same wherever the article speaks of this source. */
  key: string;
  name: string;
  type: SourceType;
}

/** Whom a statement comes from in the end, as this article tells it. */
export interface Origin {
  /** The same for every statement of one source within the article. */
  key: string;
  /** The name, or the words the text has for it; null where it states no source. */
  name: string | null;
  type: SourceType;
  voice: Voice;
  /** Names of those it came through, nearest first. */
  through: readonly string[];
  /** Those it came through, and at the end, where one is stated, whom it comes from. */
  links: readonly Link[];
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

/** Words that begin with a capital at the start of a sentence alone. */
const ONLY_FIRST =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Some|Several|Many|Most|Another|Other|Both|Dozens|Hundreds|Officials?|Residents?|Witness(?:es)?|Sources?|People|Workers?|Neighbou?rs?|Experts?|Critics?|Analysts?|Aides?|Investigators?|Police|Doctors?|Members?)(?= |$)/u;

/** A source's words as they stand within a sentence: what is no name begins with a small letter. */
export function midSentence(words: string): string {
  return words.replace(ONLY_FIRST, (first) => first.toLowerCase());
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
  const names = namesOf(reading);
  return new Map(reading.attributions.map((one) => [one.id, originOf(reading.article.text, names, one)]));
}

/** The article's outlet as a link, with the key that the text's own mentions of it have; null where it is unknown. */
export function outletOf(reading: Reading): Link | null {
  const { outlet } = reading.article;
  return outlet === null ? null : linkOf({ name: outlet, entity: null, type: "named-organization" }, namesOf(reading));
}

interface Names {
  byId: ReadonlyMap<string, string>;
  /** Entity ids by their names as they are compared; a name that two share is left out. */
  byName: ReadonlyMap<string, string>;
}

function namesOf({ entities }: Reading): Names {
  const byName = new Map<string, string | null>();
  for (const { id, name } of entities) byName.set(alike(name), byName.has(alike(name)) ? null : id);
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity.name])),
    byName: new Map([...byName].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const]))),
  };
}

function linkOf({ name, entity, type }: Attribution["chain"][number], names: Names): Link {
  const words = name.replace(/\s+/gu, " ").trim();
  const id = entity ?? names.byName.get(alike(words)) ?? null;
  const unnamed = type === "unnamed-person" || type === "unnamed-group";
  if (id !== null) {
    const name = names.byId.get(id) ?? words;
    return { key: `entity:${id}`, name: unnamed ? midSentence(name) : name, type };
  }
  if (isPronoun(words)) return { key: `pronoun:${type}`, name: `“${words.toLowerCase()}”`, type };
  return { key: `words:${type}:${alike(words)}`, name: midSentence(words), type };
}

function originOf(text: string, names: Names, attribution: Attribution): Origin {
  const relays = attribution.chain.slice(0, -1).map((link) => linkOf(link, names));
  const rest = { through: attribution.chain.slice(0, -1).map((link) => link.name), links: relays, unresolved: false };
  const unstated: Origin = { key: "not-stated", name: null, type: "unstated", voice: "not-stated", ...rest };
  if (attribution.lineage === "unstated" && attribution.sourceType !== "author") return unstated;
  const last = attribution.chain.at(-1);
  const relayed = relays.length > 0;
  const type = (relayed ? last?.type : undefined) ?? attribution.sourceType;
  if (type === "author") return { key: "author", name: "the writer", type, voice: "writer", ...rest };
  const written = wordsOf(text, attribution.source);
  const entity = last?.entity ?? (relayed ? null : attribution.speaker);
  const name = ((relayed ? last?.name : written) || last?.name || written).replace(/\s+/gu, " ").trim();
  if (name === "" && entity === null) return unstated;
  const link = linkOf({ name, entity, type }, names);
  const unresolved = link.key.startsWith("pronoun:");
  return { ...rest, ...link, voice: VOICES[type], links: [...relays, link], unresolved };
}
