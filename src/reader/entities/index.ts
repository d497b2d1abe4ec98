import type { Entity, Span } from "../../contract/index.ts";
import type { FoundName } from "./find-names.ts";
import { mendSpans } from "./mend.ts";
import { mergeNames, type NamedSpan } from "./merge.ts";
import { withMissedNames } from "./missed.ts";
import { TITLES } from "./name-words.ts";
import { mendTypes } from "./types.ts";

export type { FoundName } from "./find-names.ts";
export { findNames } from "./find-names.ts";

/** The article's entities in the order in which they are first named. */
export function entitiesOf(names: readonly FoundName[], words: readonly Span[], text: string): Entity[] {
  const spans = names.flatMap(({ first, last, type }): NamedSpan[] => {
    const start = words[first]?.start;
    const end = words[last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    // the network sees no capitals: a common noun that it takes for a name ("the foreman") has none
    const isWritten =
      /\p{Lu}|\p{Lo}/u.test(text.slice(start, end)) || (type === "place" && isInSmallLetters(start, text));
    return isWritten ? [{ start, end, type }] : [];
  });
  const whole = mendSpans(spans, text).filter((span) => !isTitleAlone(span, text));
  const mended = mendTypes(withMissedNames(whole, text), text);
  return mergeNames(mended, text);
}

/** "Mayor" in "Mayor of London, Ada Holm": an office, and nobody's name. */
function isTitleAlone({ start, end, type }: NamedSpan, text: string): boolean {
  return type === "person" && TITLES.has(text.slice(start, end).toLowerCase().replace(/\.$/u, ""));
}

/** Whether a line is written all in small letters, as hasty writers do: there names have no capitals either. */
function isInSmallLetters(at: number, text: string): boolean {
  const left =
    text
      .slice(Math.max(0, at - 200), at)
      .split("\n")
      .at(-1) ?? "";
  const line = left + (text.slice(at, at + 200).split("\n")[0] ?? "");
  return !/\p{Lu}/u.test(line.replace(/(?<![\p{L}])I(?![\p{L}])/gu, "").slice(1));
}
