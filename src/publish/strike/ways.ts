import { type Reading, wordsOf } from "../../contract/index.ts";
import { isPronoun, type Link, type Origin, originsOf, outletOf } from "../origin.ts";
import { type Described, type Description, describe, mayBeSame } from "./may-be-same.ts";

/** The way of one statement, by the keys of those on it. */
export interface Way {
  /** Everybody it came through, from the outlet to its origin. */
  links: readonly string[];
  /** null where none is stated, and for the writer's own words. */
  origin: string | null;
  /** Those whom a source that is left open may be, where the reading names some; null where that is all settled. */
  candidates: readonly string[] | null;
}

/** The ways of all statements of a reading, and which of their sources could be one: all that striking asks for. */
export interface Ways {
  /** By attribution or assertion id. */
  statements: ReadonlyMap<string, Way>;
  conclusions: readonly ConclusionWay[];
  /** Everybody that can be struck, by key. */
  sources: ReadonlyMap<string, Link>;
  outlet: Link | null;
  origins: ReadonlyMap<string, Origin>;
  /** Whether these two keys could be one source. */
  mayBeSame(one: string, other: string): boolean;
}

export interface ConclusionWay {
  id: string;
  /** The key of the source that draws it; null where that is the writer. */
  drawnBy: string | null;
  /** Ids of the statements that it stands on, in the order of its premises; null for words that are no statement. */
  legs: readonly (string | null)[];
}

/** Candidates less likely than this leave nothing open. */
const LIKELY = 0.1;
/** A wording longer than this tells a story, not who somebody is. */
const LONGEST_DESCRIPTION = 160;

/** Whether the origin of a statement may be this source: it is among those it may be, or their descriptions fit. */
export function mayRestOn(ways: Ways, { origin, candidates }: Way, key: string): boolean {
  if (origin === null) return false;
  if (candidates?.includes(key)) return true;
  // A pronoun with candidates may be those; what else it may be is anybody.
  if (candidates !== null && origin.startsWith("pronoun:")) return false;
  return ways.mayBeSame(origin, key);
}

export function waysOf(reading: Reading): Ways {
  const origins = originsOf(reading);
  const outlet = outletOf(reading);
  const printed = outlet === null ? [] : [outlet.key];
  const statements = new Map<string, Way>();
  const unsettled = new Map(
    reading.attributions
      .filter(({ speaker, candidates }) => speaker === null && (candidates ?? []).length > 0)
      .map(({ id, candidates }) => [
        id,
        (candidates ?? []).filter(({ score }) => score >= LIKELY).map(({ entity }) => `entity:${entity}`),
      ]),
  );
  for (const [id, { key, name, type, links }] of origins) {
    const stated = name !== null && type !== "author";
    const open = unsettled.get(id);
    statements.set(id, {
      links: [...printed, ...links.map((link) => link.key)],
      origin: stated ? key : null,
      candidates: open ?? null,
    });
  }
  for (const { id } of reading.assertions) {
    // What a source publishes itself has its publisher as origin.
    statements.set(id, {
      links: printed,
      origin: reading.article.own ? (outlet?.key ?? null) : null,
      candidates: null,
    });
  }
  const sources = sourcesOf(reading, origins, outlet);
  const same = createMayBeSame(describedOf(reading, origins, sources));
  return {
    statements,
    conclusions: reading.inferences.map(({ id, drawnBy, premises }) => ({
      id,
      drawnBy: drawnBy === "author" ? null : `entity:${drawnBy}`,
      legs: premises.map(({ statement }) => (statement !== null && statements.has(statement) ? statement : null)),
    })),
    sources,
    outlet,
    origins,
    mayBeSame: same,
  };
}

function sourcesOf(
  { entities }: Reading,
  origins: ReadonlyMap<string, Origin>,
  outlet: Link | null,
): ReadonlyMap<string, Link> {
  const sources = new Map<string, Link>();
  for (const { links } of origins.values()) {
    for (const link of links) {
      if (link.type !== "author" && link.type !== "unstated" && !sources.has(link.key)) sources.set(link.key, link);
    }
  }
  if (outlet !== null && !sources.has(outlet.key)) sources.set(outlet.key, outlet);
  for (const { id, name, type } of entities) {
    const key = `entity:${id}`;
    const kind = type === "person" ? "named-person" : type === "document" ? "document" : "named-organization";
    if (!sources.has(key) && type !== "place") sources.set(key, { key, name, type: kind });
  }
  return sources;
}

/** Each source with all that the article calls it. */
function describedOf(
  reading: Reading,
  origins: ReadonlyMap<string, Origin>,
  sources: ReadonlyMap<string, Link>,
): ReadonlyMap<string, Described> {
  const { text } = reading.article;
  const calls = new Map<string, Map<string, Description>>();
  const call = (key: string, said: string) => {
    const words = said.replace(/\s+/gu, " ").trim();
    if (words === "" || words.length > LONGEST_DESCRIPTION || isPronoun(words)) return;
    const own = calls.get(key) ?? calls.set(key, new Map()).get(key);
    own?.set(words, describe(words));
  };
  for (const { key, name } of sources.values()) call(key, name);
  for (const { id, source, chain } of reading.attributions) {
    const origin = origins.get(id);
    // With a relay on the way, the words of the source may be the relay's.
    if (origin !== undefined && chain.length <= 1) call(origin.key, wordsOf(text, source));
  }
  for (const { id, mentions } of reading.entities) {
    for (const { start, end, form } of mentions) if (form === "nominal") call(`entity:${id}`, text.slice(start, end));
  }
  return new Map(
    [...sources.values()].map(({ key, type }) => [
      key,
      { key, type, unresolved: key.startsWith("pronoun:"), descriptions: [...(calls.get(key)?.values() ?? [])] },
    ]),
  );
}

function createMayBeSame(described: ReadonlyMap<string, Described>): Ways["mayBeSame"] {
  const known = new Map<string, boolean>();
  return (one, other) => {
    if (one === other) return true;
    const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [first, second] = [described.get(one), described.get(other)];
    const same = first !== undefined && second !== undefined && mayBeSame(first, second);
    known.set(pair, same);
    return same;
  };
}
