import { describe, expect, test } from "vitest";
import { authorsOf, findAuthors, findHeadline } from "./headline.ts";

const BODY = "The harbour master said that the pier would stay shut.";
const words = (text: string) => {
  const span = findHeadline(text);
  return span === null ? null : text.slice(span.start, span.end);
};

describe("findHeadline", () => {
  test("the first line, where it is no sentence and more follows", () => {
    expect(words(`Pier stays shut\n\n${BODY}`)).toBe("Pier stays shut");
    expect(words(`\r\n  Will the pier open?\r\n${BODY}`)).toBe("Will the pier open?");
    expect(words(`May 3, 2031\nPier stays shut\n${BODY}`)).toBe("Pier stays shut");
  });

  test.each([
    [BODY],
    [`${BODY}\n${BODY}`],
    ["Pier stays shut"],
    [`By Mara Ilves\n${BODY}`],
    [`PORT ALDER (AP) — The pier\n${BODY}`],
    [`${"long ".repeat(60)}\n${BODY}`],
  ])("none in: %s", (text) => expect(findHeadline(text)).toBeNull());
});

describe("authors", () => {
  test("a byline names them", () => {
    expect(findAuthors(`Pier stays shut\nBy Mara Ilves and Tomas de la Cruz\n${BODY}`)).toEqual([
      "Mara Ilves",
      "Tomas de la Cruz",
    ]);
    expect(authorsOf("By Mara Ilves, Coastal Wire Staff Writer")).toEqual(["Mara Ilves"]);
  });

  test("no byline, no author", () => {
    expect(findAuthors(`Pier stays shut\nBy midnight the fire was out\n${BODY}`)).toEqual([]);
    expect(findAuthors(BODY)).toEqual([]);
    expect(authorsOf("By our own correspondent")).toEqual([]);
  });
});
