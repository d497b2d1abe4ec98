import type { Attribution, Entity, Span } from "../../contract/index.ts";
import { contains, inTextOrder } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import { NUMERALS } from "./person-words.ts";
import { endsHead } from "./phrase.ts";
import { AUTHOR_WORDS, BODIES, EMPTY_SOURCES, HEAD_NOUNS } from "./source-nouns.ts";

export type SourceType = Attribution["sourceType"];

/** Whom a source's own words name, and of which kind it is. */
export interface SourceReading {
  readonly sourceType: SourceType;
  readonly entity: Entity | null;
  readonly lineage: Attribution["lineage"];
}

/** A mention and whose it is; `rank` is the entity's place in the list. */
export interface NamedMention extends Span {
  readonly entity: Entity;
  readonly rank: number;
}

/** All mentions of an article in text order, as `readSource` looks them up. */
export function namedMentions(entities: readonly Entity[]): NamedMention[] {
  return entities
    .flatMap((entity, rank) => entity.mentions.map(({ start, end }) => ({ start, end, entity, rank })))
    .sort(inTextOrder);
}

const UNSTATED: SourceReading = { sourceType: "unstated", entity: null, lineage: "unstated" };

/**
 * What the words of a source say of it. The head noun decides ("a *spokesman* for the Port Authority" is a person who is
 * not named, though a name stands there); an apposition that names him makes him named ("the port's spokesman, *Oren
 * Vale*").
 */
export function readSource(source: readonly Span[], text: string, mentions: readonly NamedMention[]): SourceReading {
  const whole = source[0];
  if (whole === undefined) return UNSTATED;
  const segments = segmentsOf(whole, text);
  const first = segments[0] ?? whole;
  // "residents of Orlem, *Norland*": a place behind a comma says where
  const named = segments
    .map((segment) => nameAtHead(segment, text, mentions))
    .filter((entity, at) => entity !== null && (at === 0 || entity.type !== "place"))
    .filter((entity) => entity !== null);
  const chosen = named.find((entity) => entity.type === "person") ?? named[0];
  if (chosen !== undefined) {
    const type = chosen.type === "person" ? "named-person" : "named-organization";
    // "Harbour Watch and Clear Water": both speak, and neither alone
    const several =
      entitiesIn(whole, mentions).size > 1 && /\b(?:and|or)\b|&/u.test(text.slice(first.start, first.end));
    return { sourceType: type, entity: several ? null : chosen, lineage: "stated" };
  }
  const words = text.slice(first.start, first.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const head = (words.at(-1) ?? "").replace(/['’]s?$/u, "");
  const lower = head.toLowerCase();
  if (words.length === 1 && AUTHOR_WORDS.has(lower)) return { sourceType: "author", entity: null, lineage: "stated" };
  const rule = ruleOf(lower) ?? pluralOf(lower);
  // "Two said they had": a number counts people that were spoken of before
  if (words.length === 1 && NUMERALS.has(lower) && lower !== "one" && lower !== "another") {
    return { sourceType: "unnamed-group", entity: null, lineage: EMPTY_SOURCES.has(lower) ? "unstated" : "stated" };
  }
  // "29% said": a share of those who were asked
  if (/^\d+$/u.test(lower)) return { sourceType: "unnamed-group", entity: null, lineage: "stated" };
  if (rule === undefined && isProperName(head, first, text)) {
    const type = words.length === 1 ? "named-person" : "named-organization";
    return { sourceType: type, entity: null, lineage: "stated" };
  }
  // "the Larsen government", "the Norlandish president's office", but not "a Norlandish court"
  // nor "the council of elders", but "the government of Larsen"
  const told =
    entitiesIn(first, mentions).size > 0 ||
    (isDefinite(words) &&
      (words.slice(1, -1).some(isCapital) || /^\sof\s(?:the\s)?\p{Lu}/u.test(text.slice(first.end, first.end + 9))));
  if (rule !== undefined && BODIES.has(lower) && told) {
    return { sourceType: "named-organization", entity: null, lineage: "stated" };
  }
  const bare = words.filter((word) => !SAYS_NOTHING.test(word));
  const isEmpty = first.end >= whole.end - 1 && bare.length <= 1 && EMPTY_SOURCES.has((bare[0] ?? head).toLowerCase());
  const type = rule?.type ?? (/[^s]s$/u.test(lower) ? "unnamed-group" : "unnamed-person");
  return { sourceType: type, entity: null, lineage: isEmpty ? "unstated" : "stated" };
}

function isDefinite([first]: readonly string[]): boolean {
  return first?.toLowerCase() === "the";
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function ruleOf(noun: string) {
  return HEAD_NOUNS.find(({ nouns }) => nouns.includes(noun));
}

/** "reports" as "report"; several people are a group. */
function pluralOf(noun: string) {
  const one = /[^s]s$/u.test(noun) ? ruleOf(noun.slice(0, -1)) : undefined;
  return one?.type === "unnamed-person" ? undefined : one;
}

/** Words before a head noun that tell nobody more of who it is. */
const SAYS_NOTHING =
  /^(?:an?|the|his|her|their|its|our|my|other|these|this|that|multiple|various|several|many|some)$/iu;

/** A capital that no sentence's beginning explains: "the Times", "Petraeus". */
function isProperName(head: string, segment: Span, text: string): boolean {
  if (!/^\p{Lu}/u.test(head)) return false;
  const at = text.slice(segment.start, segment.end).lastIndexOf(head);
  if (at > 0) return true;
  return /[\p{L}\p{N},;:]["'”’]?\s+$/u.test(text.slice(Math.max(0, segment.start - 8), segment.start));
}

/** The mentions that lie in a span, a possessive ending beyond it allowed, those of the entity that is named first first. */
function mentionsIn({ start, end }: Span, mentions: readonly NamedMention[]): NamedMention[] {
  const within = { start, end: end + 2 };
  return touching(within, mentions)
    .filter((mention) => contains(within, mention))
    .sort((one, other) => one.rank - other.rank || inTextOrder(one, other));
}

function entitiesIn(span: Span, mentions: readonly NamedMention[]): Set<Entity> {
  return new Set(mentionsIn(span, mentions).map(({ entity }) => entity));
}

/** What opens an aside that names others, and not who the source is: "ministers, *including* Holm", "the plan, *backed by* Vale". */
const ASIDE =
  /(?:including|among|such as|like|notably|especially|particularly|mainly|mostly|unlike|alongside|together with|along with|except|besides|apart from|who|whom|whose|which|that|where|when|while|though|although|now|once|(?:\p{Ll}{3,}ed|led|held|drawn|built|chosen|known|run|seen|sent|written)(?: (?:up|out|down|together|jointly))? (?:by|with|to|from|in|on|at|for|as|after|near))(?!\p{L})/iuy;
/** "ministers, Holm *among them*": who stands before it is one of those who speak. */
const AMONG = /(?:among (?:them|others)|included)(?!\p{L})/iuy;

/**
 * The noun phrase and its appositions, each cut where words that only say more of it begin. Who stands in an aside
 * ("ministers, Holm among them", "the agency, which Vale runs") is none of them.
 */
function segmentsOf(source: Span, text: string): Span[] {
  const segments: Span[] = [];
  const words = /[\p{L}\p{N}.&'’-]+|[,()—–:]/gu;
  words.lastIndex = 0;
  const own = text.slice(source.start, source.end);
  let start = -1;
  let end = -1;
  let open = true;
  let isAside = false;
  let last = "";
  const close = () => {
    if (start >= 0 && end > start) segments.push({ start: source.start + start, end: source.start + end });
    start = -1;
    end = -1;
  };
  for (const match of own.matchAll(words)) {
    const word = match[0];
    if (/^[,()—–:]$/u.test(word)) {
      close();
      open = true;
      continue;
    }
    if (!open || isAside) continue;
    // what an aside begun behind a comma names is not looked at any more
    if (start < 0 && segments.length > 0 && opensAt(ASIDE, own, match.index)) {
      isAside = true;
      continue;
    }
    if (start >= 0 && segments.length > 0 && opensAt(AMONG, own, match.index)) start = -1;
    if (start >= 0 && endsHead(word, last)) {
      close();
      open = false;
      continue;
    }
    if (start < 0) start = match.index;
    last = word;
    end = match.index + word.length;
  }
  close();
  return segments;
}

function opensAt(pattern: RegExp, words: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(words);
}

/** The entity that a segment ends with: "Fire Chief Ines Calloway" names her, "Calloway's deputy" does not. */
function nameAtHead(segment: Span, text: string, mentions: readonly NamedMention[]): Entity | null {
  for (const { entity, end } of mentionsIn(segment, mentions)) {
    const rest = text.slice(end, segment.end);
    if (/^\s*(?:['’]s?)?\s*$/u.test(rest)) return entity;
    if (entity.type === "person" && /^\s+(?:Jr|Sr|I{1,3}|IV)\.?\s*$/u.test(rest)) return entity;
  }
  return null;
}
