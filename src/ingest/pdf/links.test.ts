import { describe, expect, test } from "vitest";
import { linkedWords, placeLinks } from "./links.ts";

const segment = (text: string, left: number, y: number) => ({ text, left, right: left + text.length * 5, y, size: 10 });
const area = (left: number, right: number, y: number, url = "https://h.example/1") => ({
  url,
  left,
  right,
  top: y - 9,
  foot: y + 2,
});

describe("words under a link", () => {
  const lines = [segment("The log of the valves", 50, 100), segment("was seen by the Gazette.", 50, 112)];

  test("are whole words of its line alone", () => {
    // "log" stands from 70 to 85.
    expect(linkedWords([area(71, 86, 100)], lines)).toEqual([{ url: "https://h.example/1", words: "log" }]);
  });

  test("none, where it lies over a picture or between lines", () => {
    expect(linkedWords([area(50, 200, 300), area(400, 450, 100)], lines)).toEqual([]);
  });
});

describe("links in a text", () => {
  const text = "The log of the sprinklers, seen by the Gazette. The log is long.";
  const place = (...links: [string, string][]) =>
    placeLinks(
      text,
      links.map(([url, words]) => ({ url, words })),
    ).map(({ start, end, url }) => [url, text.slice(start, end)]);

  test("the words, without the stop after them", () => {
    expect(place(["a", "Gazette."])).toEqual([["a", "Gazette"]]);
  });

  test("a link over two lines, one word of it parted", () => {
    expect(place(["a", "of the sprin-"], ["a", "klers, seen"])).toEqual([["a", "of the sprinklers, seen"]]);
  });

  test("words that stand twice are those after the link before", () => {
    const [one, two] = placeLinks(text, [
      { url: "a", words: "Gazette" },
      { url: "b", words: "log" },
    ]);
    expect([one?.start, two?.start]).toEqual([text.indexOf("Gazette"), text.lastIndexOf("log")]);
  });

  test("words that are not there, and signs alone, are none", () => {
    expect(place(["a", "harbour"], ["b", "…"], ["c", "."])).toEqual([]);
  });
});
