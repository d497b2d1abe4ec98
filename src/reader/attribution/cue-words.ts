import type { Span } from "../../contract/index.ts";

/** When something was said, before the verb that says so: "*on Sunday* denied", "*yesterday* confirmed". */
const WHEN =
  /^(?:(?:late|early|only|just)\s+)?(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?|yesterday|today|tonight|(?:last|this)\s+(?:week|month|year|night|morning|evening))\s+(?=\p{Ll})/u;

/** A cue without the time that stands before it: that is when it was said, and not by which words. */
export function withoutWhen(cue: readonly Span[], text: string): Span[] {
  const [first, ...rest] = cue;
  if (first === undefined) return [];
  const length = WHEN.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return [{ start: first.start + length, end: first.end }, ...rest];
}
