import { describe, expect, test } from "vitest";
import { publishedAt, publishedIn } from "./published.ts";

const BODY = "The harbour master said on Tuesday that the pier would stay shut until the roof was safe.";

describe("publishedIn", () => {
  test.each([
    ["a line of its own", `Pier stays shut\n\nTuesday, May 6, 2031\n\n${BODY}`],
    ["with a time and zone", `Pier stays shut\n\nTue May 6, 2031 1: 28PM GMT\n\n${BODY}`],
    ["with an agency", `Pier stays shut\nCoastal Wire, Tuesday 6 May 2031\n${BODY}`],
    ["with a place", `PORT ALDER, May 6, 2031\n\n${BODY}`],
    ["a label", `Pier stays shut\nPublished on: 6 May 2031-11: 25am\n${BODY}`],
    ["updated only", `Updated: May 06, 2031 15:50 IST\n${BODY}`],
    ["last updated after it", `6 May 2031 Last updated at 13:38 GMT\n\n${BODY}`],
    ["at the end", `${BODY}\n\nFirst published 6 May 2031`],
    ["a dateline with its year", `PORT ALDER, May 6, 2031 (Coastal Wire) — ${BODY}`],
    ["CRLF", `Pier stays shut\r\n\r\nMay 6, 2031\r\n\r\n${BODY}`],
  ])("%s", (_, text) => expect(publishedIn(text, null)).toBe("2031-05-06"));

  test("published comes before updated, in whatever order they stand", () => {
    expect(publishedIn(`Updated: May 8, 2031\nPublished: May 6, 2031\n${BODY}`, null)).toBe("2031-05-06");
    expect(publishedIn(`May 6, 2031\nUpdated: May 8, 2031 10:00\n${BODY}`, null)).toBe("2031-05-06");
  });

  test("a dateline without a year takes it from the address, and only from there", () => {
    const text = `PORT ALDER, May 6 (Coastal Wire) — ${BODY}`;
    expect(publishedIn(text, "https://herald.example/2031/05/pier")).toBe("2031-05-06");
    expect(publishedIn(text, "https://herald.example/2031/pier")).toBe("2031-05-06");
    expect(publishedIn(text, "https://herald.example/2031/04/pier")).toBeNull();
    expect(publishedIn(text, null)).toBeNull();
  });

  test("a date in a sentence says nothing about the article", () => {
    expect(publishedIn(`The pier burned on May 3, 2031.\n${BODY}`, null)).toBeNull();
    expect(publishedIn(`A fire on May 3, 2031 shut the pier\n${BODY}`, null)).toBeNull();
    expect(publishedIn(BODY, null)).toBeNull();
  });
});

describe("publishedAt", () => {
  test.each([
    ["https://herald.example/2031/05/06/pier", "2031-05-06"],
    ["https://herald.example/2031/may/06/pier", "2031-05-06"],
    ["https://herald.example/news/2031-05-06-pier", "2031-05-06"],
    ["https://herald.example/news/20310506/pier.html", "2031-05-06"],
  ])("%s", (url, day) => expect(publishedAt(url)).toBe(day));

  test.each([
    ["https://2031-05-06.example/pier"],
    ["https://herald.example/2031/05/pier"],
    ["https://herald.example/id/20319906"],
    ["https://herald.example/2031/13/40/x"],
  ])("none in %s", (url) => expect(publishedAt(url)).toBeNull());
});
