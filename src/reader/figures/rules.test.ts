import { describe, expect, it } from "vitest";
import type { Article, Figure } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { AGE_RULES } from "./ages.ts";
import { BOUND_RULES } from "./bounds.ts";
import { ELLIPSIS_RULES } from "./ellipsis.ts";
import { figuresOf } from "./index.ts";
import { SKIP_RULES } from "./not-figures/index.ts";
import { LABEL_RULES } from "./not-figures/labels.ts";
import { VAGUE_COUNTS, VAGUE_PLURALS } from "./numbers/vague.ts";
import { SHORT_SCALES } from "./numbers/words.ts";
import { JOINTS } from "./ranges.ts";
import { RATIO_RULES } from "./ratios.ts";
import { CURRENCIES } from "./units/currencies/index.ts";
import { HOMES } from "./units/dollars.ts";
import { UNITS } from "./units/index.ts";

function figures(text: string, url: string | null = null): Figure[] {
  const article = { text, url, title: null, blocks: [] } as unknown as Article;
  return figuresOf({ article, layout: layoutOf(article), attributions: [], dates: [], places: [] });
}
const units = (text: string) => figures(text).map(({ unit }) => unit);
const values = (text: string) => figures(text).map(({ value }) => value);

describe("every rule finds its own example, and not the text it must not match", () => {
  it.each(UNITS.map((rule) => [rule.unit, rule] as const))("the unit %s", (_, { unit, code, example, not }) => {
    const ends = (found: string | null) => found?.endsWith(unit) === true;
    expect(units(example).some(ends), example).toBe(true);
    if (units(example).includes(unit)) {
      expect(figures(example).find((each) => each.unit === unit)?.unitCode).toBe(code);
    }
    expect(units(not), not).not.toContain(unit);
  });

  it.each(CURRENCIES.map((rule) => [`${rule.unit} ${rule.code}`, rule] as const))("the money %s", (_, rule) => {
    const { unit, code, example, not } = rule;
    const found = figures(example).find((each) => each.unit === unit);
    expect(found, example).toBeDefined();
    if (unit !== "dollar") expect(found?.unitCode).toBe(code);
    expect(units(not), not).not.toContain(unit);
  });

  it.each(BOUND_RULES.map((rule) => [`${rule.bound} ${rule.side}`, rule] as const))("the bound %s", (_, rule) => {
    expect(
      figures(rule.example).map(({ bound }) => bound),
      rule.example,
    ).toContain(rule.bound);
    expect(
      figures(rule.not).map(({ bound }) => bound),
      rule.not,
    ).not.toContain(rule.bound);
  });

  it.each(
    BOUND_RULES.flatMap(({ words, bound, side }) => words.split(", ").map((each) => [each, side, bound] as const)),
  )("the words of bound: %s (%s)", (words, side, bound) => {
    const joined = /^(?:plus|odd)$/u.test(words) ? `-${words}` : words === "+" ? "+" : ` ${words}`;
    const text = side === "before" ? `It took ${words} 40 hours.` : `It took 40${joined} to mend.`;
    expect(figures(text)[0], text).toMatchObject({ value: 40, bound });
  });

  it.each([...SKIP_RULES, ...LABEL_RULES].map((rule) => [rule.name, rule] as const))("no figure: %s", (_, rule) => {
    expect(values(rule.example), rule.example).toEqual([]);
    expect(values(rule.not).length, rule.not).toBeGreaterThan(0);
  });

  it.each(VAGUE_PLURALS.map((rule) => [rule.word, rule] as const))("the number not told: %s", (_, rule) => {
    const { value, low, high, bound } = rule;
    expect(figures(rule.example)[0], rule.example).toMatchObject({ value, low, high, bound });
    expect(values(rule.not), rule.not).not.toContain(value);
  });

  it.each(VAGUE_COUNTS.map((rule) => [rule.words, rule] as const))("roughly how many: %s", (_, rule) => {
    expect(figures(rule.example)[0]?.bound, rule.example).toBe("at-least");
    expect(values(rule.not), rule.not).toEqual([]);
  });

  it.each(SHORT_SCALES.map((rule) => [rule.short, rule] as const))("the short scale %s", (_, rule) => {
    expect(
      values(rule.example).some((value) => (value ?? 0) >= rule.value),
      rule.example,
    ).toBe(true);
    expect(
      values(rule.not).some((value) => (value ?? 0) >= rule.value),
      rule.not,
    ).toBe(false);
  });

  it.each(JOINTS.map((rule) => [rule.name, rule] as const))("two numbers joined by %s", (_, rule) => {
    const bounds = (text: string) => figures(text).map(({ bound }) => bound);
    expect(bounds(rule.example), rule.example).toEqual(["range"]);
    expect(bounds(rule.not), rule.not).not.toContain("range");
  });

  it.each(RATIO_RULES.map((rule) => [rule.words.join(" "), rule] as const))("so many %s so many", (_, rule) => {
    expect(
      values(rule.example).some((value) => (value ?? 1) < 1),
      rule.example,
    ).toBe(true);
    expect(
      values(rule.not).some((value) => (value ?? 1) < 1),
      rule.not,
    ).toBe(false);
  });

  it.each(AGE_RULES.map((rule) => [rule.name, rule] as const))("an age: %s", (_, rule) => {
    expect(units(rule.example), rule.example).toContain("year of age");
    expect(units(rule.not), rule.not).not.toContain("year of age");
  });

  it.each(ELLIPSIS_RULES.map((rule) => [rule.name, rule] as const))("a unit left out: %s", (_, { example, not }) => {
    const last = (text: string) => figures(text).at(-1)?.unit ?? "none";
    expect(last(example), example).toMatch(/^(?:boats|percentage|points)$/u);
    expect(last(not), not).toBe("none");
  });

  it.each(HOMES.map((rule) => [rule.example, rule] as const))("a bare dollar at %s", (_, { example, currency }) => {
    expect(figures("A fine of $400.", example)[0]?.unitCode).toBe(currency.code);
  });
});
