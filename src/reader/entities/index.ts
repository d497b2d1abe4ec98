import type { Entity, Span } from "../../contract/index.ts";
import type { FoundName } from "./find-names.ts";
import { mergeNames, type NamedSpan } from "./merge.ts";

export type { FoundName } from "./find-names.ts";
export { findNames } from "./find-names.ts";

/** The article's entities in the order in which they are first named. */
export function entitiesOf(names: readonly FoundName[], words: readonly Span[], text: string): Entity[] {
  const spans = names.flatMap(({ first, last, type }): NamedSpan[] => {
    const start = words[first]?.start;
    const end = words[last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    // the network sees no capitals: a common noun that it takes for a name ("the foreman") has none
    return /\p{Lu}|\p{Lo}/u.test(text.slice(start, end)) ? [{ start, end, type }] : [];
  });
  return mergeNames(spans, text);
}
