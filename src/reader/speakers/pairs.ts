import type { Span } from "../../contract/index.ts";
import type { Asked } from "./candidates.ts";
import type { Actor, Discourse } from "./discourse.ts";

/** So far apart two names of a pair may stand. */
const APART = 70;
/** "Holm *and* Vale", "Holm, the mayor, *and the pilot* Vale". */
const AND = /^(?:, [^,.;:“”"\n]{3,50},)?,?\s+(?:and|&)\s+(?:the\s+)?(?:[\p{Ll}\p{Lu}][\p{Ll}-]+\.?\s+){0,3}$/u;

/** Whether two names that follow each other are said together. */
export function areTogether(one: Span, other: Span, text: string): boolean {
  return other.start - one.end <= APART && other.start > one.end && AND.test(text.slice(one.end, other.start));
}

/** The two persons whom the sentence before "they" speaks of; null where it speaks of fewer, more, or of a group. */
export function pairBefore({ at, sentence, paragraph }: Asked, discourse: Discourse): readonly [Actor, Actor] | null {
  const found = new Set<Actor>();
  for (const seen of discourse.before(at)) {
    if (seen.sentence < sentence - 1) break;
    if (seen.sentence !== sentence - 1 || seen.paragraph !== paragraph || seen.within === "direct") continue;
    if (seen.actor.plural || seen.actor.type === "group") return null;
    if (seen.actor.type === "person") found.add(seen.actor);
  }
  const [one, other, third] = [...found].reverse();
  return one !== undefined && other !== undefined && third === undefined ? [one, other] : null;
}
