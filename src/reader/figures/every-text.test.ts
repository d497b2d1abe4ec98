import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, Figure } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { figuresOf } from "./index.ts";

function figures(text: string) {
  const article = { text, url: null, title: null, blocks: [] } as unknown as Article;
  return figuresOf({ article, layout: layoutOf(article), attributions: [], dates: [], places: [] });
}

/** Milliseconds of the processor, which other programs on the machine do not change. */
function spent(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

describe("what holds for every text", () => {
  const piece = fc.constantFrom(
    "12",
    "1,000",
    "3.5",
    "-",
    "–",
    " ",
    "to",
    "and",
    "or",
    "between",
    "$",
    "€",
    "%",
    "million",
    "two",
    "half",
    "a",
    "of",
    "the",
    "boats",
    "km",
    "m",
    "/",
    ".",
    ",",
    "(",
    ")",
    "per",
    "hundreds",
    "dozens",
    "not",
    "at least",
    "one",
    "in",
    "½",
    "st",
    "May",
    "'",
    "\n",
    "who",
    "'",
    '"',
    "feet",
    "number of",
    "of them",
    "compared with",
    "Model",
    "another",
    "one",
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(" "));

  it("figures are spans of the text within the contract, in order, none over another", () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const figure of figures(words)) {
          expect(Figure.parse(JSON.parse(JSON.stringify(figure)))).toEqual(figure);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(words.length);
          if (figure.counted !== null) expect(words).toContain(figure.counted);
          if (figure.bound === "range")
            expect((figure.low ?? 0) <= (figure.value ?? 0) && (figure.value ?? 0) <= (figure.high ?? 0)).toBe(true);
          last = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["digits", (n: number) => "1".repeat(n)],
    ["digits and letters", (n: number) => "1a2b".repeat(n / 4)],
    ["thousands", (n: number) => "1,111".repeat(n / 5)],
    ["decimals", (n: number) => "1.1".repeat(n / 3)],
    ["hyphens", (n: number) => "1-".repeat(n / 2)],
    ["marks", (n: number) => "$1(".repeat(n / 3)],
    ["hyphens alone", (n: number) => `1${"-".repeat(n)}`],
    ["scales", (n: number) => "one hundred million ".repeat(n / 20)],
    ["tens of", (n: number) => "tens of ".repeat(n / 8)],
    ["ranges", (n: number) => "1 to ".repeat(n / 5)],
    ["words", (n: number) => "two boat ".repeat(n / 9)],
    ["money", (n: number) => "US$".repeat(n / 3)],
    ["slashes", (n: number) => "1/2/".repeat(n / 4)],
  ])("2,000 characters of %s are read in under 50 ms", (_, make) => {
    const words = make(2000);
    figures(words);
    expect(
      Math.min(
        spent(() => figures(words)),
        spent(() => figures(words)),
      ),
    ).toBeLessThan(50);
  });

  it("2,000 digits and letters of any kind are read in under 50 ms", () => {
    const letters = [..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const signs = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 40 });
    figures("They saw 12 boats.");
    fc.assert(
      fc.property(signs, (pieces) => {
        const words = pieces.join("").repeat(2000).slice(0, 2000);
        expect(
          Math.min(
            spent(() => figures(words)),
            spent(() => figures(words)),
          ),
        ).toBeLessThan(50);
      }),
      { numRuns: 60 },
    );
  });

  it("a number comes back as it was written, in any of the ways to write it", () => {
    const many = fc.integer({ min: 2, max: 999_999_999 });
    const write = fc.constantFrom<(value: number) => [string, number]>(
      (value) => [`They saw ${value.toLocaleString("en-US")} boats.`, value],
      (value) => [`It cost $${value.toLocaleString("en-US")}.`, value],
      (value) => [`It rose by ${value / 100} percent.`, value / 100],
      (value) => [`It cost ${value / 1000} million euros.`, Number((value * 1000).toPrecision(15))],
      (value) => [`The number of boats rose to ${value.toLocaleString("en-US")}.`, value],
    );
    fc.assert(
      fc.property(many, write, (value, written) => {
        const [words, expected] = written(value);
        expect(
          figures(words).map(({ value: own }) => own),
          words,
        ).toEqual([expected]);
      }),
      { numRuns: 300 },
    );
  });

  it("takes time that grows with the text, not with its square", () => {
    const sentence = "About 40 boats of 12 tonnes sank between 3 and 4 miles off, and $1.3m to $2m was lost. ";
    const time = (count: number) => {
      const words = sentence.repeat(count);
      const article = { text: words, url: null, title: null, blocks: [] } as unknown as Article;
      const layout = layoutOf(article);
      return spent(() => figuresOf({ article, layout, attributions: [], dates: [], places: [] }));
    };
    time(400);
    const [one, eight] = [Math.max(time(400), 5), time(3200)];
    expect(eight / one).toBeLessThan(24);
  });
});
