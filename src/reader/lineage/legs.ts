import type { Article, ChainLink, Entity, Span } from "../../contract/index.ts";
import { wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Speaker } from "../speakers/index.ts";
import { HEAD_NOUNS } from "../speakers/source-nouns.ts";
import { type NamedMention, readSource } from "../speakers/source-type.ts";
import { authorOf } from "./authors.ts";
import { isOutlet, isOwnOutlet, isReporterOf, isThisOutlet, outletIn } from "./outlets.ts";

/** One link of a way, before it is decided which links stay. */
export interface Leg extends ChainLink {
  /** Says nothing of itself. */
  readonly isEmpty: boolean;
  /** The article's own outlet, or a reporter of it: no link unless it is the origin. */
  readonly isOwn: boolean;
  /** What it goes by is something written. */
  readonly isDocument: boolean;
}

/** All that links are made of. */
export interface Ground {
  readonly article: Article;
  readonly mentions: readonly NamedMention[];
}

/** The link that an attribution's own source is; null where it has none, or speaks of the one around it ("I"). */
export function legOfSource(
  placed: Placed,
  speaker: Speaker | undefined,
  ground: Ground,
  authors: ReadonlyMap<string, Entity>,
): Leg | null {
  const span = placed.source[0];
  if (speaker?.name === null || speaker === undefined) return null;
  const written = span === undefined ? "" : wordsAt(ground.article.text, span);
  if (placed.parent !== null && /^(?:i|we|me|us|my|our|myself|ourselves)$/iu.test(written)) return null;
  if (isThisOutlet(written)) return ownLeg(written, ground.article);
  const ofDocument = () => (span === undefined ? null : authorOf(span, ground)) ?? authors.get(speaker.entity ?? "");
  const author = speaker.sourceType === "document" ? (ofDocument() ?? null) : null;
  return {
    name: author?.name ?? speaker.name,
    entity: author?.id ?? speaker.entity,
    type: author === null ? speaker.sourceType : author.type === "person" ? "named-person" : "named-organization",
    isEmpty: speaker.isEmpty,
    isOwn: isOwn(written, speaker.name, ground.article),
    isDocument: speaker.sourceType === "document",
  };
}

/** The link that a phrase of the text names. */
export function legAt(span: Span, ground: Ground): Leg {
  const { text, outlet } = ground.article;
  const { sourceType, entity, lineage } = readSource([span], text, ground.mentions);
  const author = sourceType === "document" ? authorOf(span, ground) : null;
  const named = author ?? entity;
  const written = wordsAt(text, span).replace(/\s+/gu, " ");
  if (isThisOutlet(written)) return ownLeg(written, ground.article);
  const within = isOutlet(written) ? outletIn(written) : written;
  return {
    name: named?.name ?? within,
    entity: named?.id ?? null,
    type: named === null ? sourceType : named.type === "person" ? "named-person" : "named-organization",
    isEmpty: lineage === "unstated",
    isOwn: isOwnOutlet(named?.name ?? within, outlet) || isOwnOutlet(written, outlet),
    isDocument: sourceType === "document",
  };
}

/** The paper that speaks of itself, by its name where it is known. */
function ownLeg(written: string, { outlet }: Article): Leg {
  return {
    name: outlet ?? written,
    entity: null,
    type: "named-organization",
    isEmpty: false,
    isOwn: true,
    isDocument: false,
  };
}

/** Whether a phrase can be someone or something that statements come from: a name, people, a document; no "concerns". */
export function isSourceLike(
  span: Span,
  { article, mentions }: { readonly article: Pick<Article, "text">; readonly mentions: Ground["mentions"] },
): boolean {
  const { entity } = readSource([span], article.text, mentions);
  if (entity !== null && entity.type !== "place") return true;
  const words = (wordsAt(article.text, span).match(/[\p{L}'’-]+/gu) ?? []).map((word) => word.toLowerCase());
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^(?:of|for|from|in|at|on|to|with|near|who|that|which|inside|within|close|familiar|by|about|among)$/u.test(word),
  );
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  const one = head.replace(/s$/u, "");
  return (
    (PEOPLE.test(head) && !THINGS.test(one)) ||
    HEAD_NOUNS.some(({ nouns }) => nouns.includes(head) || nouns.includes(one))
  );
}

/** Nouns for people by what they do, as their endings tell, and things that end alike. */
const PEOPLE =
  /(?:[^aeiou]ers?|eers?|ors?|ists?|ians?|man|woman|men|women|people|folk|staff|crew|(?:deck|farm|stage|dock|mill|field|ranch)hands?)$/u;
/** Singular, as they are looked up. */
const THINGS =
  /^(?:number|matter|order|power|factor|error|danger|disaster|border|water|offer|center|barrier|pressure|other|fire|tremor|corridor|computer|sensor|tower|transfer|encounter|disorder|flower|rumor|weather|winter|summer|october|november|december|september|cancer|corner|character|chapter|fever|hunger|anger|dinner|river|silver|copper|timber|rubber|paper|cover|over|under|never|ever|whether|rather|either|neither|later|earlier|former|latter|minor|major|floor|door|poor|labor|harbor|honor|color|favor|behavior|neighbor|vapor|horror|terror|mirror|motor|reactor|indicator|sector|vector|doctor's|plan|asian|guardian)$/u;

function isOwn(written: string, name: string, { outlet }: Article): boolean {
  if (
    /^(?:our|this (?:newspaper|paper|outlet|website|agency|magazine)['’]s?)\b/iu.test(written) &&
    isReporterOf(written)
  )
    return true;
  if (isOwnOutlet(name, outlet) || isOwnOutlet(outletIn(written), outlet)) return true;
  // "the Herald's Ines Calloway"
  const owner = /^(.{2,40}?)['’]s\s/u.exec(written)?.[1];
  return owner !== undefined && isOwnOutlet(owner, outlet);
}

/** Whether two links are the same one. */
export function isSame(one: Leg, other: Leg): boolean {
  if (one.entity !== null && one.entity === other.entity) return true;
  const fold = (name: string) => name.toLowerCase().replace(/^(?:the|an?)\s+/u, "");
  return fold(one.name) === fold(other.name);
}
