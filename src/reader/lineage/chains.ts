import type { ChainLink, Entity, Span } from "../../contract/index.ts";
import { contains, overlaps, wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { regionOf } from "../nesting/region.ts";
import { quotationAround, quotationsTouching } from "../quotations/index.ts";
import { namedMentions } from "../speakers/source-type.ts";
import { touching } from "../text/touching.ts";
import type { Given } from "./index.ts";
import { type Ground, isSame, isSourceLike, type Leg, legAt, legOfSource } from "./legs.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { Press } from "./press.ts";

/** The way of one attribution. */
export interface Way {
  readonly chain: readonly ChainLink[];
  /** Its origin says nothing of itself. */
  readonly isEmpty: boolean;
  /** What is said of the origin wherever it is a source. */
  readonly described: string;
}

/** An attribution's own part of its way, and what the text says of its source. */
interface Own {
  readonly relays: readonly Leg[];
  readonly source: Leg | null;
  readonly origins: readonly Leg[];
  /** Outlets that it was told to in person. */
  readonly toldTo: readonly Leg[];
  /** It was said elsewhere: in a statement, to reporters. */
  readonly isElsewhere: boolean;
}

/** The ways of all attributions, in their order. */
export function chainsOf({ article, layout, entities, placed, speakers }: Given): Way[] {
  const ground: Ground = { article, mentions: namedMentions(entities.map(onlyNames)) };
  const passages = assigned(placed, layout, article.text, new Press(article.text, entities));
  const owns = placed.map((each, index) =>
    ownOf(each, legOfSource(each, speakers[index], ground), passages.get(index) ?? [], ground),
  );
  const told = new Told();
  const described = new Map<string, string>();
  const legs: Leg[][] = placed.map(() => []);
  const wayOf = (index: number): Leg[] => {
    const each = placed[index];
    const own = owns[index];
    if (each === undefined || own === undefined) return [];
    const outer = each.parent === null ? undefined : placed[each.parent];
    const around = each.parent === null || isOthersWord(each, outer, article.text) ? [] : (legs[each.parent] ?? []);
    const relays = own.relays.length > 0 || each.parent !== null ? own.relays : told.before(own);
    told.note(own);
    const source = own.source === null || isOwnSide(each, outer, article.text) ? [] : [own.source];
    const key = keyOf(own.source);
    const words = each.source.map((span) => wordsAt(article.text, span)).join(" ");
    if (key !== null) described.set(key, `${described.get(key) ?? ""} ${words}`);
    return linked([...around, ...relays, ...source, ...own.origins]);
  };
  // outer ones before those within them, so that a way can go through its parent's
  for (const generation of generations(placed)) {
    for (const index of generation) legs[index] = wayOf(index);
    for (const index of generation) {
      if (legs[index]?.length === 0) legs[index] = standing(index, placed, legs, layout) ?? [];
    }
  }
  return legs.map((way): Way => {
    const chain = way.filter((leg, at) => !leg.isOwn || at === way.length - 1);
    const origin = chain.at(-1) ?? null;
    return {
      chain: chain.map(({ name, entity, type, isDocument }) => ({
        name,
        entity,
        type: isDocument && entity === null ? "document" : type,
      })),
      isEmpty: origin?.isEmpty ?? true,
      described: `${described.get(keyOf(origin) ?? "") ?? ""} ${origin?.name ?? ""}${origin?.isDocument ? " (document)" : ""}`,
    };
  });
}

/** Places of attributions by how many others they stand in: those in none, those in one, and so on. */
function generations(placed: readonly Placed[]): number[][] {
  const depths = new Map<number, number>();
  const depthOf = (index: number): number => {
    const path: number[] = [];
    let at: number | null = index;
    while (at !== null && !depths.has(at) && !path.includes(at)) {
      path.push(at);
      at = placed[at]?.parent ?? null;
    }
    let depth = at === null ? -1 : (depths.get(at) ?? -1);
    for (const each of path.reverse()) depths.set(each, ++depth);
    return depths.get(index) ?? 0;
  };
  const found: number[][] = [];
  for (const index of placed.keys()) {
    const depth = depthOf(index);
    const generation = found[depth];
    if (generation === undefined) found[depth] = [index];
    else generation.push(index);
  }
  return found;
}

/** An entity without the mentions that are no names: a noun may mean another in a phrase of its own. */
function onlyNames(entity: Entity): Entity {
  return { ...entity, mentions: entity.mentions.filter(({ form }) => form === "name") };
}

/** Neighbours that are one and the same are one link. */
function linked(legs: readonly Leg[]): Leg[] {
  const found: Leg[] = [];
  for (const leg of legs) {
    const at = found.findIndex((other) => isSame(other, leg));
    if (at < 0) found.push(leg);
    else if (at === found.length - 1) continue;
    else found.splice(at + 1);
  }
  return found;
}

function ownOf(placed: Placed, source: Leg | null, passages: readonly Passage[], ground: Ground): Own {
  const relayed = passages.filter(
    ({ role, name }) => role === "relay" && !(source !== null && isSourceItself(placed, name, passages)),
  );
  const swallowed = relayed.find(({ name }) =>
    placed.source.some(
      (span) => contains(name, span) || (overlaps(name, span) && contains(span, name) && span.start === name.start),
    ),
  );
  const sayer =
    passages.find((passage) => passage.sayer !== null && (source === null || swallowed === passage))?.sayer ?? null;
  const who = sayer !== null ? legAt(sayer, ground) : source;
  const legs = relayed.map((passage) => ({ passage, leg: legAt(passage.name, ground) }));
  const fit = legs.filter(({ leg }) => !leg.isOwn && (who === null || !isSame(leg, who)));
  const text = ground.article.text;
  return {
    // what stands later passed it on later
    relays: fit.map(({ leg }) => leg).reverse(),
    source: who,
    origins: passages
      .filter(
        ({ role, name }) =>
          role === "origin" && isSourceLike(name, ground) && !placed.source.some((span) => contains(name, span)),
      )
      .map(({ name }) => legAt(name, ground))
      .filter((leg) => who === null || !isSame(leg, who)),
    toldTo: fit.filter(({ passage }) => passage.isTold).map(({ leg }) => leg),
    isElsewhere: isElsewhere(placed, text),
  };
}

/** The passage is where the attribution has its source from: "Northwire reported". */
function isSourceItself(placed: Placed, name: Span, passages: readonly Passage[]): boolean {
  return (
    placed.source.some((span) => overlaps(span, name)) &&
    passages.every(({ sayer }) => sayer === null) &&
    placed.source.some((span) => contains(name, span) || span.start === name.start)
  );
}

/** Said or written to others than an outlet that was spoken to before. */
function isElsewhere({ cue, source }: Placed, text: string): boolean {
  const last = [...cue, ...source].reduce((end, span) => Math.max(end, span.end), 0);
  const words = `${cue.map((span) => wordsAt(text, span)).join(" ")} ${text.slice(last, last + 60).split(/[.!?\n]/u)[0]}`;
  return /\b(?:statement|reporters|journalists|conference|briefing|wrote|writes|tweeted|posted|blog|letter|parliament|court|speech|told|testified)\b/iu.test(
    words,
  );
}

/** Whom each speaker told what he says, from the first time that the text says it. */
class Told {
  readonly #relays = new Map<string, readonly Leg[]>();

  before(own: Own): readonly Leg[] {
    const key = keyOf(own.source);
    return key === null || own.isElsewhere ? [] : (this.#relays.get(key) ?? []);
  }

  note(own: Own): void {
    const key = keyOf(own.source);
    if (key !== null && own.toldTo.length > 0) this.#relays.set(key, own.toldTo);
  }
}

function keyOf(leg: Leg | null): string | null {
  if (leg === null) return null;
  if (leg.entity !== null) return leg.entity;
  return /^(?:he|she|they|it|who|which|i|we|officials|sources|others)$/iu.test(leg.name)
    ? null
    : leg.name.toLowerCase();
}

/** A noun for what others say ("rejected *accusations by the port*") stands in the writer's words, not in his who rejects it. */
function isOthersWord(inner: Placed, outer: Placed | undefined, text: string): boolean {
  if (outer === undefined || inner.by !== "nesting/noun-that") return false;
  const cue = outer.cue.map((span) => wordsAt(text, span)).join(" ");
  return /\b(?:reject|den(?:y|ies|ied)|dismiss|disput|refut|rebut|denounc|condemn|respon|question|contradict|counter|welcom|echo|oppos|criticis|criticiz)/iu.test(
    cue,
  );
}

/** "A spokesman for the board said *the board* believed": who speaks for a body passes nothing on, he speaks as it. */
function isOwnSide(inner: Placed, outer: Placed | undefined, text: string): boolean {
  if (outer === undefined) return false;
  const speaking = outer.source.map((span) => wordsAt(text, span)).join(" ");
  const spoken = inner.source.map((span) => wordsAt(text, span)).join(" ");
  return (
    /\bspokes(?:man|woman|person|people)|\b(?:lawyer|attorney|representative)s? (?:for|of)\b/iu.test(speaking) &&
    /^(?:the|his|her|its|their) (?:group|company|firm|board|agency|ministry|government|party|organi[sz]ation|union|charity|army|military|police|department|office|campaign|family|bank|council|client|team)$/iu.test(
      spoken,
    )
  );
}

/** Each passage with the attribution that it tells of: the last one whose cue stands before it, else the first after. */
function assigned(placed: readonly Placed[], layout: Layout, text: string, press: Press): Map<number, Passage[]> {
  const bySentence = new Map<number, { sentence: Span; cues: { index: number; start: number }[] }>();
  for (const [index, { cue, source, content }] of placed.entries()) {
    const at = cue[0] ?? source[0] ?? content.at(-1);
    const sentence = at === undefined ? undefined : touching(at, layout.sentences)[0];
    if (at === undefined || sentence === undefined) continue;
    const entry = bySentence.get(sentence.start) ?? { sentence, cues: [] };
    entry.cues.push({ index, start: at.start });
    bySentence.set(sentence.start, entry);
  }
  const found = new Map<number, Passage[]>();
  for (const { sentence, cues } of bySentence.values()) {
    cues.sort((one, other) => one.start - other.start);
    for (const passage of passagesOf(regionOf(text, sentence), (words) => press.has(words))) {
      const owner = cues.findLast(({ start }) => start <= passage.start) ?? cues[0];
      if (owner === undefined) continue;
      const each = placed[owner.index];
      if (each === undefined || isSpokenOf(passage, each, layout)) continue;
      found.set(owner.index, [...(found.get(owner.index) ?? []), passage]);
    }
  }
  return found;
}

/** The passage stands inside quotation marks that the cue stands outside of: it belongs to what is quoted. */
function isSpokenOf({ name }: Passage, { cue }: Placed, layout: Layout): boolean {
  const around = quotationAround(name, layout.quotations);
  return around !== null && cue[0] !== undefined && !contains(around, cue[0]);
}

/** A quotation that nothing introduces goes on with the quotation that it is a piece of, or with who spoke right before. */
function standing(index: number, placed: readonly Placed[], legs: readonly Leg[][], layout: Layout): Leg[] | null {
  const each = placed[index];
  const first = each?.content[0];
  if (each === undefined || first === undefined || each.source.length > 0 || each.cue.length > 0) return null;
  const own = quotationsTouching(first, layout.quotations);
  if (own.length === 0) return null;
  const groups = new Set(own.map(({ group }) => group));
  for (const near of [index + 1, index - 1, index + 2]) {
    const other = placed[near];
    const isPiece = other?.content.some((piece) =>
      quotationsTouching(piece, layout.quotations).some(({ group }) => groups.has(group)),
    );
    if (isPiece && (legs[near]?.length ?? 0) > 0) return legs[near] ?? null;
  }
  for (let before = index - 1; before >= 0; before--) {
    const other = placed[before];
    if (other === undefined || other.parent !== null) continue;
    const end = Math.max(...[...other.content, ...other.cue, ...other.source].map((span) => span.end));
    if (end > first.start || paragraphsBetween(end, first.start, layout) > 1) return null;
    return legs[before] ?? null;
  }
  return null;
}

/** How many paragraphs begin between two places. */
function paragraphsBetween(from: number, to: number, layout: Layout): number {
  return touching({ start: Math.max(0, from - 1), end: to + 1 }, layout.paragraphs).length - 1;
}
