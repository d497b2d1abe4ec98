import { describe, expect, it } from "vitest";
import { articleOf } from "../fixtures/article.ts";
import { regionOf, wordAt } from "../nesting/region.ts";
import { namedMentions } from "../speakers/source-type.ts";
import { isSourceLike } from "./legs.ts";
import { LATER_RULES } from "./told-later.ts";

/** The words that a rule takes for the origin in a sentence; null where it takes none, or none that can be a source. */
function originIn(rule: (typeof LATER_RULES)[number], text: string): string | null {
  const region = regionOf(text, { start: 0, end: text.length });
  for (let at = 1; at < region.tokens.length; at++) {
    const told = rule.find(region, at);
    if (told === null) continue;
    const first = region.tokens[told.name.first];
    const last = region.tokens[told.name.last];
    if (first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const isProper = /^\p{Lu}/u.test(text.slice(span.start)) && wordAt(region, told.name.first) !== "the";
    const ground = { article: articleOf(text), mentions: namedMentions([]) };
    return isProper || isSourceLike(span, ground) ? text.slice(span.start, span.end) : null;
  }
  return null;
}

describe("an origin that a later sentence names", () => {
  it.each(LATER_RULES.map((rule) => [rule.example, rule] as const))("%s", (example, rule) => {
    const [before = "", name = "", after = ""] = example.split("*");
    expect(originIn(rule, before + name + after)).toBe(name);
  });

  it.each(LATER_RULES.map((rule) => [rule.not, rule] as const))("not: %s", (not, rule) => {
    expect(originIn(rule, not)).toBeNull();
  });
});
