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
    return start === undefined || end === undefined ? [] : [{ start, end, type }];
  });
  return mergeNames(spans, text);
}
