import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Actor } from "./discourse.ts";
import type { Resolver } from "./resolve.ts";

/** The source of a heading, and who speaks by the same noun below it. */
interface Headed {
  readonly index: number;
  readonly words: Span;
  readonly before: Actor;
  readonly below: Actor;
}

/**
 * Whom a heading means by a noun alone: "Foreman says" over a report in which one foreman speaks, however he is brought in there.
 * Where two do, it stays open.
 */
export function sameNounBelow(placed: readonly Placed[], resolver: Resolver): Headed[] {
  const inHeading = ({ start }: Span) =>
    resolver.places.paragraph(resolver.places.paragraphAt(start))?.kind === "heading";
  const speaking = placed.flatMap(({ source }, index) => {
    const [words] = source;
    const actor = resolver.resultOf(index)?.actor;
    if (words === undefined || actor == null || actor.isNamed || actor.type !== "person" || actor.plural) return [];
    return [{ index, words, actor, noun: actor.roles[0]?.head, isHeading: inHeading(words) }];
  });
  return speaking.flatMap(({ index, words, actor, noun, isHeading }): Headed[] => {
    if (!isHeading || noun === undefined) return [];
    const others = new Set(speaking.filter((each) => !each.isHeading && each.noun === noun).map((each) => each.actor));
    const [below, more] = others;
    return below === undefined || more !== undefined || below === actor ? [] : [{ index, words, before: actor, below }];
  });
}
