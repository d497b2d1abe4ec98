import type { ChainLink, Entity, Span } from "../../contract/index.ts";
import { contains, overlaps, wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { namedMentions } from "../speakers/source-type.ts";
import { announcedIn } from "./announced.ts";
import { assignedPassages } from "./assigned.ts";
import { authorsOfDocuments } from "./authors.ts";
import { type Hints, hintsIn, NO_HINTS, withHints } from "./basis.ts";
import type { Given } from "./index.ts";
import { type Ground, isSame, isSourceLike, type Leg, legAt, legOfSource } from "./legs.ts";
import type { Passage } from "./passages.ts";
import { Press } from "./press.ts";
import { quotedIn } from "./quoted-in.ts";
import { standing } from "./standing.ts";
import { keyOf, Told } from "./told.ts";
import { toldLater } from "./told-later.ts";

/** The way of one attribution. */
export interface Way {
  readonly chain: readonly ChainLink[];
  /** Its origin says nothing of itself. */
  readonly isEmpty: boolean;
  /** What the text says of the origin wherever it is a source. */
  readonly hints: Hints;
}

/** An attribution's own part of its way, and what the text says of its source. */
export interface Own {
  readonly relays: readonly Leg[];
  readonly source: Leg | null;
  readonly origins: readonly Leg[];
  /** Outlets that it was told to in person. */
  readonly toldTo: readonly Leg[];
  /** It was said elsewhere: in a statement, to reporters. */
  readonly isElsewhere: boolean;
  /** The telling was one of its own, years ago: what he says after it was not told with it. */
  readonly isOnce: boolean;
}

/** The ways of all attributions, in their order. */
export function chainsOf({ article, layout, entities, placed, speakers }: Given): Way[] {
  const ground: Ground = { article, mentions: namedMentions(entities.map(onlyNames)) };
  const authors = authorsOfDocuments(entities, ground);
  const press = new Press(article.text, entities);
  const passages = assignedPassages(placed, layout, article.text, press);
  const owns = placed.map((each, index) =>
    ownOf(each, legOfSource(each, speakers[index], ground, authors), passages.get(index) ?? [], ground),
  );
  const later = toldLater(placed, layout, ground);
  const announced = announcedIn(placed, layout, ground, press);
  const told = new Told();
  const hints = new Map<string, Hints>();
  const legs: Leg[][] = placed.map(() => []);
  const wayOf = (index: number): Leg[] => {
    const each = placed[index];
    const own = owns[index];
    if (each === undefined || own === undefined) return [];
    const outer = each.parent === null ? undefined : placed[each.parent];
    const around =
      each.parent === null
        ? quotedIn(index, placed, legs, layout)
        : isOthersWord(each, outer, article.text)
          ? []
          : (legs[each.parent] ?? []);
    const start = (each.cue[0] ?? each.source[0] ?? each.content[0])?.start ?? 0;
    while (each.parent === null && (announced[0]?.at ?? start) < start) {
      const interview = announced.shift();
      if (interview !== undefined) told.announce(interview.who, interview.outlet);
    }
    const relays = own.relays.length > 0 || each.parent !== null ? own.relays : told.before(own);
    told.note(own);
    const source = own.source === null || isOwnSide(each, outer, article.text) ? [] : [own.source];
    const key = keyOf(own.source);
    const words = each.source.map((span) => wordsAt(article.text, span)).join(" ");
    if (key !== null) hints.set(key, withHints(hints.get(key) ?? NO_HINTS, hintsIn(words)));
    return linked([...around, ...relays, ...source, ...own.origins, ...(later.get(index) ?? [])]);
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
      hints: {
        ...withHints(hints.get(keyOf(origin) ?? "") ?? NO_HINTS, hintsIn(origin?.name ?? "")),
        isDocument: origin?.isDocument ?? false,
      },
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
    isOnce: fit.some(
      ({ passage }) => passage.isTold && YEARS_AGO.test(text.slice(passage.name.end, passage.name.end + 24)),
    ),
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

/** "later denied", "has since said": on another occasion. */
const LATER = /\b(?:later|since|now|afterwards?|meanwhile)\b/iu;

/** "told Harbour Radio *in 2016*". */
const YEARS_AGO =
  /^\s+(?:(?:back )?in (?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:1[89]|20|21)\d\d\b|last year\b|(?:\p{L}+|\d+) years (?:ago|earlier)\b)/u;

/** Said or written to others than an outlet that was spoken to before. */
function isElsewhere({ cue, source }: Placed, text: string): boolean {
  const last = [...cue, ...source].reduce((end, span) => Math.max(end, span.end), 0);
  const words = `${cue.map((span) => wordsAt(text, span)).join(" ")} ${text.slice(last, last + 60).split(/[.!?\n]/u)[0]}`;
  if (LATER.test(cue.map((span) => wordsAt(text, span)).join(" "))) return true;
  return /\b(?:statement|reporters|journalists|conference|briefing|wrote|writes|tweeted|posted|blog|letter|parliament|court|speech|told|testified)\b/iu.test(
    words,
  );
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
