import type { Placed } from "../attribution/placed.ts";
import type { Actor } from "./discourse.ts";
import { phraseOf } from "./phrase.ts";
import type { Resolver } from "./resolve.ts";

/** Paragraphs below the first in which the name may stand. */
const FARTHEST = 3;

/** Behind a name: an age, with which news brings somebody in. */
const AGED = /^,\s(?:who is )?(?:aged? )?\d{1,3}(?:-year-old)?,\s/u;

/**
 * Who is told without a name in an article's first paragraph and named with his age below it: "A docker told the court …¶
 * Oren Vale, 61, was giving evidence". Null unless one person alone speaks there unnamed, and one alone is named so.
 */
export function namedBelow(
  placed: readonly Placed[],
  resolver: Resolver,
): { readonly unnamed: Actor; readonly named: Actor } | null {
  const { places, text, cast } = resolver;
  const unnamed = new Set<Actor>();
  let lead = -1;
  for (const [index, { source, parent }] of placed.entries()) {
    const [words] = source;
    if (words === undefined) continue;
    const paragraph = places.paragraphAt(words.start);
    if (places.paragraph(paragraph)?.kind === "heading") continue;
    if (lead < 0) lead = paragraph;
    if (paragraph !== lead) break;
    const actor = resolver.resultOf(index)?.actor;
    if (parent !== null || actor == null) continue;
    if (actor.isNamed || actor.type !== "person" || actor.plural) return null;
    if (phraseOf(words, text).determiner !== "indefinite") return null;
    unnamed.add(actor);
  }
  const [one, other] = unnamed;
  const start = places.paragraph(lead)?.end;
  if (one === undefined || other !== undefined || start === undefined || lead > MOST_BEFORE) return null;
  const end = places.paragraph(lead + FARTHEST)?.end ?? text.length;
  const named = cast.all().filter(({ isNamed, type, mentions, gender }) => {
    const first = mentions[0];
    if (!isNamed || type !== "person" || first === undefined || first.start < start || first.end > end) return false;
    if (gender !== null && one.gender !== null && gender !== one.gender) return false;
    const opens = places.paragraph(places.paragraphAt(first.start))?.start === first.start;
    return opens && AGED.test(text.slice(first.end, first.end + 24));
  });
  const [only, more] = named;
  return only === undefined || more !== undefined ? null : { unnamed: one, named: only };
}

/** An article begins with few headings before its first paragraph. */
const MOST_BEFORE = 6;
