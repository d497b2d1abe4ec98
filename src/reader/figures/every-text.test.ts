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
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(" "));

  it("figures are spans of the text within the contract, in order, none over another", () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const figure of figures(words)) {
          Figure.parse(figure);
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
