import type { Article, Attribution, Described, Entity, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import type { Actor } from "./discourse.ts";
import { namedBelow } from "./named-below.ts";
import { quotedBelow } from "./quoted-below.ts";
import { Resolver } from "./resolve.ts";
import { NOBODY, type Resolved } from "./resolved.ts";
import { sameNounBelow } from "./same-noun-below.ts";
import { learnSexes } from "./sexes.ts";
import { goesOnBelow, pronounThatOpens, type Told, withoutSource } from "./without-source.ts";

/** What speakers are told by. */
export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  /** The names of the article, merged. */
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** Whom one attribution's source is. */
export interface Speaker {
  readonly sourceType: Attribution["sourceType"];
  /** Entity id; null where the text names nobody or leaves it open. */
  readonly entity: string | null;
  /** The entity's name, else the source as written; null where the text states none. */
  readonly name: string | null;
  /** Whether the source says nothing of itself ("reports", bare "sources"): nobody could ask it. */
  readonly isEmpty: boolean;
  /** Whom it may be where the text leaves it open, best first; scores add up to one. */
  readonly candidates: readonly { readonly entity: string; readonly score: number }[];
  /** What the text says of a source that it does not name; null for one that it names. */
  readonly described: Described | null;
}

/** Where the text has no source. */
export const NO_SPEAKER: Speaker = {
  sourceType: "unstated",
  entity: null,
  name: null,
  isEmpty: true,
  candidates: [],
  described: null,
};

/** Whom each attribution's source is, in the attributions' order, and the entities with all the mentions found on the way. */
export function speakersOf({ article, layout, entities, placed }: Given): { entities: Entity[]; speakers: Speaker[] } {
  const resolver = new Resolver(article, layout, entities, placed);
  learnSexes(resolver.cast, resolver.places, article.text);
  const told: Told[] = [];
  for (const step of stepsOf(placed, layout, article.text)) {
    resolver.hearUntil(step.at.start);
    if (step.index === null) {
      const { actor } = resolver.antecedent(step.pronoun, resolver.asked(step.at, []));
      if (actor !== null) resolver.see(step.at, actor, false);
      continue;
    }
    const each = placed[step.index];
    if (each === undefined) continue;
    const source = each.source[0];
    const result =
      source === undefined
        ? withoutSource(each, told.slice(-NEAR), resolver)
        : resolver.bySource(source, each.content, step.index);
    resolver.keep(step.index, result);
    // who goes on speaking is spoken of, though no word says so
    if (source === undefined && result.actor !== null) resolver.goesOn(step.at, result.actor);
    told.push({ index: step.index, placed: each, result, end: endOf(each) });
  }
  // the last paragraph of a quotation that was left open tells who spoke in those above it
  for (let index = placed.length - 2; index >= 0; index--) {
    const [each, next] = [placed[index], placed[index + 1]];
    const result = resolver.resultOf(index + 1);
    if (each !== undefined && result !== undefined && goesOnBelow(each, next, article.text))
      resolver.keep(index, result);
  }
  const introduced = namedBelow(placed, resolver);
  if (introduced !== null) nameThem(introduced, placed, resolver);
  for (const { index, words, before, below } of sameNounBelow(placed, resolver)) {
    resolver.keep(index, resolver.meaning(below, words));
    below.mentions.push(...before.mentions.splice(0));
  }
  for (const [heading, below] of quotedBelow(placed, resolver.places, article.text)) {
    const result = resolver.resultOf(below);
    if (result !== undefined && result.actor !== null) resolver.keep(heading, { ...result, candidates: [] });
  }
  const speakers = placed.map((_, index) => speakerOf(resolver.resultOf(index) ?? NOBODY));
  return { entities: resolver.cast.entities(), speakers };
}

/** All that was put to somebody without a name is his whom the text names below, what a heading says of "docker" included. */
function nameThem(
  { unnamed, named }: { readonly unnamed: Actor; readonly named: Actor },
  placed: readonly Placed[],
  resolver: Resolver,
): void {
  const noun = unnamed.roles[0]?.head;
  for (const [index, { source }] of placed.entries()) {
    const result = resolver.resultOf(index);
    const [words] = source;
    if (result === undefined || words === undefined) continue;
    const isHeading = resolver.places.paragraph(resolver.places.paragraphAt(words.start))?.kind === "heading";
    const isMeant =
      result.actor === unnamed ||
      (isHeading && result.actor?.isNamed === false && result.actor.roles[0]?.head === noun && noun !== undefined);
    if (isMeant) resolver.keep(index, resolver.meaning(named, words));
  }
  named.mentions.push(...unnamed.mentions.splice(0));
}

/** Statements back that tell who goes on speaking. */
const NEAR = 40;

type Step =
  | { readonly at: Span; readonly index: number }
  | { readonly at: Span; readonly index: null; readonly pronoun: "he" | "she" | "they" };

/** What the resolver comes by, in text order: sources, and sentences that go on with a pronoun. */
function stepsOf(placed: readonly Placed[], layout: Layout, text: string): Step[] {
  const starts = new Set(placed.map(({ source }) => source[0]?.start));
  const steps: Step[] = placed.flatMap((each, index) => {
    const at = each.source[0] ?? each.cue[0] ?? each.content[0];
    return at === undefined ? [] : [{ at, index }];
  });
  for (const sentence of layout.sentences) {
    const opened = pronounThatOpens(sentence, text);
    if (opened !== null && !starts.has(opened.span.start))
      steps.push({ at: opened.span, index: null, pronoun: opened.pronoun });
  }
  return steps.sort((one, other) => one.at.start - other.at.start || (one.index ?? 0) - (other.index ?? 0));
}

function endOf({ content, cue, source }: Placed): number {
  return Math.max(...[...content, ...cue, ...source].map((span) => span.end));
}

function speakerOf({ actor, sourceType, written, isEmpty, candidates }: Resolved): Speaker {
  const meant = actor?.body ?? actor;
  const isOpen = actor === null || (candidates.length > 1 && !actor.isNamed);
  return {
    sourceType,
    entity: meant?.id ?? null,
    name: actor?.name ?? written,
    isEmpty,
    candidates: isOpen
      ? candidates
          .slice(0, 5)
          .map(({ actor: { id }, score }) => ({ entity: id, score: Math.round(score * 1000) / 1000 }))
      : [],
    described: actor === null || actor.isNamed ? null : actor.described,
  };
}
