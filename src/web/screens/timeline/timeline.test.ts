import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../../contract/index.ts";
import { type Dated, datedOf, dayOf, daysOf, middleOf } from "./spans.ts";
import { stacked } from "./stacked.ts";
import { ticksOf } from "./ticks.ts";

const DAY = (date: string) => Date.parse(date) / 86_400_000;

function entry(date: string): TimelineEntry {
  return { date, file: "a.txt", article: "a", start: 0, end: 1, text: "x", what: "event" };
}

it("two days of an address, in whatever order; anything else is none", () => {
  const days = [DAY("2031-05-02"), DAY("2031-05-04")];
  expect(daysOf("2031-05-02/2031-05-04")).toEqual(days);
  expect(daysOf("2031-05-04/2031-05-02")).toEqual(days);
  for (const other of [undefined, "", "2031-05-02", "soon/later", "2031-05-02/", "1/2/3"])
    expect(daysOf(other)).toBeNull();
});

describe("dates as spans", () => {
  it.each([
    ["2031-05-02", "2031-05-02", "2031-05-02"],
    ["2031-05", "2031-05-01", "2031-05-31"],
    ["2031", "2031-01-01", "2031-12-31"],
    ["2031-05-02/2031-05-04", "2031-05-02", "2031-05-04"],
  ])("%s reaches from %s to %s", (date, from, to) => {
    const [dated] = datedOf([entry(date)]);
    expect([dayOf(dated?.from ?? 0), dayOf(Math.floor(dated?.to ?? 0))]).toEqual([from, to]);
  });

  it("a date without a year is listed and not drawn", () => {
    expect(datedOf([entry("XXXX-05-02")])).toEqual([]);
    expect(datedOf([entry("XXXX-05-02"), entry("2031")])[0]?.index).toBe(1);
  });

  it("what lies far off does not press the rest together", () => {
    const days = Array.from({ length: 60 }, (_, at) => entry(dayOf(DAY("2031-05-01") + (at % 10))));
    const [low, high] = middleOf(datedOf([entry("1874"), ...days]));
    expect(low).toBeGreaterThan(DAY("2031-01-01"));
    expect(high).toBeLessThan(DAY("2031-07-01"));
  });
});

describe("marks on the line", () => {
  it("never more than nine, in order, and within what is drawn", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 60_000 }), (low, length) => {
        const ticks = ticksOf(low, low + length);
        expect(ticks.length).toBeLessThanOrEqual(9);
        const days = ticks.map(({ day }) => day);
        expect(days).toEqual(days.toSorted((one, other) => one - other));
        for (const day of days) expect(day >= low && day <= low + length).toBe(true);
      }),
    );
  });

  it.each([
    ["2031-05-02", "2031-05-06", ["2 May", "3 May", "4 May", "5 May", "6 May"]],
    ["2029-12-20", "2031-02-01", ["Jan 2030", "Apr 2030", "Jul 2030", "Oct 2030", "Jan 2031"]],
    ["1999-06-01", "2004-06-01", ["2000", "2001", "2002", "2003", "2004"]],
  ])("%s to %s", (low, high, words) => {
    expect(ticksOf(DAY(low), DAY(high)).map((tick) => tick.words)).toEqual(words);
  });

  it("what would lie on another stands on it", () => {
    const dated = ["2031-05-01", "2031-05-01", "2031-05-03"].map(
      (date, index): Dated => ({ index, entry: entry(date), from: DAY(date), to: DAY(date) }),
    );
    const marks = stacked(dated, (day) => (day - DAY("2031-05-01")) * 10, { least: 4, levels: 5 });
    expect(marks.map(({ level }) => level)).toEqual([0, 1, 0]);
    const full = stacked(dated, () => 0, { least: 4, levels: 2 });
    expect(Math.max(...full.map(({ level }) => level))).toBe(1);
  });
});
