import type { Entity, Span } from "../../contract/index.ts";
import type { Gazetteer } from "../places/index.ts";
import type { FoundName } from "./find-names.ts";
import { isSmallBelow } from "./headline.ts";
import { withKnownPlaces } from "./known-places.ts";
import { goingOn } from "./longer.ts";
import { mendSpans } from "./mend.ts";
import { mergeNames, type NamedSpan } from "./merge.ts";
import { withMissedNames } from "./missed.ts";
import { TITLES } from "./name-words.ts";
import { withoutNoNames } from "./no-names.ts";
import { withoutShips } from "./ships.ts";
import { isInSmallLetters } from "./small-letters.ts";
import { mendTypes } from "./types.ts";

export type { FoundName } from "./find-names.ts";
export { findNames } from "./find-names.ts";

/**
 * The article's entities in the order in which they are first named.
 *
 * @param gazetteer tells places from what is none; null where there is none
 */
export function entitiesOf(
  names: readonly FoundName[],
  words: readonly Span[],
  text: string,
  gazetteer: Gazetteer | null = null,
): Entity[] {
  const spans = names.flatMap(({ first, last, type }): NamedSpan[] => {
    const start = words[first]?.start;
    const end = words[last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    // the network sees no capitals: a common noun that it takes for a name ("the foreman") has none
    const isWritten =
      /\p{Lu}|\p{Lo}/u.test(text.slice(start, end)) || (type === "place" && isInSmallLetters(start, text));
    return isWritten ? [{ start, end, type }] : [];
  });
  // 1. where each begins and ends, by the text's own marks
  const mended = mendSpans(spans, text).filter(
    (span) => !isTitleAlone(span, text) && !(span.type === "person" && isSmallBelow(span, text)),
  );

  // 2. names that the network passed by, and bodies whose names go on
  const all = goingOn(withMissedNames(mended, text), text, gazetteer);

  // 3. what each is, by the words in and beside it; what is known of places
  const typed = withKnownPlaces(mendTypes(all, text), text, gazetteer);

  // 4. what is no name, and names of one thing together
  return mergeNames(withoutShips(withoutNoNames(typed, text), text), text);
}

/** "Mayor" in "Mayor of London, Ada Holm": an office, and nobody's name. */
function isTitleAlone({ start, end, type }: NamedSpan, text: string): boolean {
  return type === "person" && TITLES.has(text.slice(start, end).toLowerCase().replace(/\.$/u, ""));
}
