import { describe, expect, it } from "vitest";
import { BESIDES } from "./extent.ts";
import { candidatesIn } from "./find.ts";
import { datesIn } from "./fixtures/article.ts";
import { DATE_RULES } from "./rules/index.ts";

/** What a reader finds, as written. */
function found(text: string): string[] {
  return datesIn(text).map(({ start, end }) => text.slice(start, end));
}

function marked(example: string): { text: string; words: string } {
  const words = /\[(.+)\]/.exec(example)?.[1] ?? "";
  return { text: example.replace(`[${words}]`, words), words };
}

describe("every rule of dates", () => {
  it("has a name of its own", () => {
    const names = DATE_RULES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(DATE_RULES.map((rule) => [rule.name, rule] as const))(
    "%s finds its example and not its counterexample",
    (_, rule) => {
      const { text, words } = marked(rule.example);
      const own = candidatesIn(text).filter((each) => each.rule === rule);
      expect(own.map(({ start, end }) => text.slice(start, end))).toContain(words);
      expect(found(text)).toContain(words);
      expect(candidatesIn(rule.not).filter((each) => each.rule === rule)).toEqual([]);
      expect(rule.reason).not.toBe("");
    },
  );
});

describe("what stands beside a date", () => {
  it.each(BESIDES.map(({ example, not }) => [example, not] as const))("%s, but %s", (example, not) => {
    const { text, words } = marked(example);
    expect(found(text)).toContain(words);
    const other = marked(not);
    if (other.words !== "") expect(found(other.text)).toContain(other.words.replace(/^In /, ""));
    else expect(found(other.text)).toEqual([]);
  });
});
