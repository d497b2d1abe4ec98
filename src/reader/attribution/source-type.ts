import type { Attribution, Entity, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { AUTHOR_WORDS, EMPTY_SOURCES, HEAD_NOUNS } from "./source-nouns.ts";

/** Whom a source's own words name, and of which kind it is. */
export interface SourceReading {
  readonly sourceType: Attribution["sourceType"];
  readonly entity: Entity | null;
  readonly lineage: Attribution["lineage"];
}

const UNSTATED: SourceReading = { sourceType: "unstated", entity: null, lineage: "unstated" };

/** Where the head of a noun phrase ends: what follows says more of it. */
const HEAD_END = /^(?:of|for|from|in|at|on|to|with|near|who|that|which|whose|inside|within|behind|under|outside|close|familiar|involved|by|as|about|among|across|around|whom|speaking|including|,)$/iu;

/**
 * What the words of a source say of it. The head noun decides ("a *spokesman* for the Port Authority" is a person who is
 * not named, though a name stands there); an apposition that names him makes him named ("the port's spokesman, *Oren
 * Vale*").
 */
export function readSource(source: readonly Span[], text: string, entities: readonly Entity[]): SourceReading {
  const whole = source[0];
  if (whole === undefined) return UNSTATED;
  const segments = segmentsOf(whole, text);
  const named = segments.map((segment) => nameAtHead(segment, text, entities)).filter((entity) => entity !== null);
  const person = named.find((entity) => entity.type === "person");
  if (person !== undefined) return { sourceType: "named-person", entity: person, lineage: "stated" };
  const first = segments[0] ?? whole;
  const headWords = text.slice(first.start, first.end).toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const head = (headWords.at(-1) ?? "").replace(/['’]s?$/u, "");
  const bare = headWords.filter((word) => !/^(?:a|an|the|his|her|their|its|our|my|other|these|this|that|multiple|various|several|many|some)$/u.test(word));
  const isWhole = first.end >= whole.end - 1;
  if (headWords.length === 1 && AUTHOR_WORDS.has(head)) return { sourceType: "author", entity: null, lineage: "stated" };
  const organization = named.find((entity) => entity.type !== "person");
  if (organization !== undefined) {
    return { sourceType: "named-organization", entity: organization, lineage: "stated" };
  }
  const rule = HEAD_NOUNS.find(({ nouns }) => nouns.includes(head));
  const isEmpty = isWhole && bare.length <= 1 && EMPTY_SOURCES.has(bare[0] ?? head);
  const type = rule?.type ?? (/s$/u.test(head) && !/ss$/u.test(head) ? "unnamed-group" : "unnamed-person");
  return { sourceType: type, entity: null, lineage: isEmpty ? "unstated" : "stated" };
}

/** The noun phrase and its appositions, each cut where words that only say more of it begin. */
function segmentsOf(source: Span, text: string): Span[] {
  const segments: Span[] = [];
  const words = /[\p{L}\p{N}.&'’-]+|[,()—–:]/gu;
  words.lastIndex = 0;
  const own = text.slice(source.start, source.end);
  let start = -1;
  let end = -1;
  let open = true;
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
    if (!open) continue;
    if (HEAD_END.test(word) && start >= 0) {
      close();
      open = false;
      continue;
    }
    if (start < 0) start = match.index;
    end = match.index + word.length;
  }
  close();
  return segments;
}

/** The entity that a segment ends with: "Fire Chief Ines Calloway" names her, "Calloway's deputy" does not. */
function nameAtHead(segment: Span, text: string, entities: readonly Entity[]): Entity | null {
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (!contains({ start: segment.start, end: segment.end + 2 }, mention)) continue;
      const rest = text.slice(mention.end, segment.end);
      if (/^\s*(?:['’]s?)?\s*$/u.test(rest)) return entity;
      if (entity.type === "person" && /^\s+(?:Jr|Sr|I{1,3}|IV)\.?\s*$/u.test(rest)) return entity;
    }
  }
  return null;
}
