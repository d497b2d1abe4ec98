import { describe, expect, test } from "vitest";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { ferry, unread } from "../../test/publish/fixtures/small.ts";
import { wayWords } from "./tellers.ts";
import { type Moment, timelineOf } from "./timeline.ts";

const told = ({ value, entries }: Moment) => [
  value,
  ...entries.map((entry) =>
    entry.what === "event"
      ? `told by ${wayWords(entry.teller)}`
      : entry.what === "statement"
        ? `said by ${wayWords(entry.teller)} ${entry.attributions.map(({ id }) => id).join(" ")}`
        : "published",
  ),
];

describe("the line of time", () => {
  const { moments, yearless, unplaced } = timelineOf(lighthouse());

  test("has what is told, what was said and the article, the earliest first", () => {
    expect(moments.map(told)).toEqual([
      ["1907-22", "told by the writer’s own word"],
      ["1950~", "told by the writer’s own word"],
      ["198X", "told by the writer’s own word"],
      ["2033-03", "told by Pola Winnard"],
      ["2033-04-09", "said by Sound Radio ← two pilots, unnamed a2"],
      ["2033-04-11", "said by Pola Winnard a1"],
      ["2033-04-12", "published"],
      ["2033-05-02/2033-05-09", "told by the writer’s own word"],
    ]);
  });

  test("a date of no told year stands apart", () => {
    expect(yearless.map(told)).toEqual([["XXXX-06-03", "told by the writer’s own word"]]);
  });

  test("the day on which something was said is no event, and neither is a dateline", () => {
    const { text } = lighthouse().article;
    expect(unplaced.map(({ start, end }) => text.slice(start, end))).toEqual(["April 12", "every week"]);
  });

  test("an event quotes its own sentence", () => {
    const [event] = moments[3]?.entries ?? [];
    expect(event).toMatchObject({
      what: "event",
      words: "The lamp on Skerrow has not burned since March, and at least 40 boats have sailed past it in the dark",
    });
  });

  test("the inner of two statements tells, and each sentence tells of a date once", () => {
    const one = lighthouse();
    const start = one.article.text.indexOf("nautical");
    const again = {
      id: "x1",
      start,
      end: start + 8,
      value: "2033-01",
      timex: null,
      type: "date",
      anchor: "none",
    } as const;
    const line = timelineOf({ ...one, dates: [again, { ...again, id: "x2" }] });
    expect(line.moments.map(told)[0]).toEqual(["2033-01", "told by Sound Radio ← two pilots, unnamed"]);
  });

  test("an article without dates has none, and a value that is no date has no place", () => {
    expect(timelineOf(unread())).toEqual({ moments: [], yearless: [], unplaced: [] });
    const odd = { id: "x1", start: 0, end: 3, value: "2033-02-30", timex: null, type: "date", anchor: "none" } as const;
    expect(timelineOf({ ...ferry(), dates: [odd] }).unplaced).toEqual([odd]);
  });
});
