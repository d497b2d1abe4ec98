import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateWords } from "./date-words.ts";
import { dayNumber, extentOf } from "./edtf-extent.ts";

const iso = (day: number | null | undefined) =>
  day === null || day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

describe("the days that a date may lie in", () => {
  test.each([
    ["2031-05-03", "2031-05-03", "2031-05-03", false],
    ["2031-05-03T22:42:00", "2031-05-03", "2031-05-03", false],
    ["2031-05-03T00:30:00+02:00", "2031-05-03", "2031-05-03", false],
    ["2032-02", "2032-02-01", "2032-02-29", false],
    ["2031-05~", "2031-05-01", "2031-05-31", true],
    ["2031?", "2031-01-01", "2031-12-31", true],
    ["196X", "1960-01-01", "1969-12-31", false],
    ["19XX", "1900-01-01", "1999-12-31", false],
    ["2031-21", "2031-03-01", "2031-05-31", true],
    ["2031-24", "2031-12-01", "2032-02-29", true],
    ["2031-36", "2031-10-01", "2031-12-31", false],
    ["2031-41~", "2031-07-01", "2031-12-31", true],
    ["1983/2005", "1983-01-01", "2005-12-31", false],
    ["2031-05-01~/2031-05-07~", "2031-05-01", "2031-05-07", true],
    ["2031/..", "2031-01-01", null, false],
    ["../2031-05", null, "2031-05-31", false],
    ["0044-03-15", "0044-03-15", "0044-03-15", false],
  ])("%s is %s to %s", (edtf, from, to, about) => {
    const extent = extentOf(edtf);
    expect([iso(extent?.from), iso(extent?.to), extent?.about]).toEqual([from, to, about]);
  });

  test.each(["XXXX-02-29", "XXXX-10-04", "XXXX-10"])("%s has no year", (edtf) => {
    expect(extentOf(edtf)?.yearless).toBe(true);
  });

  test.each([
    "",
    "yesterday",
    "2031-02-30",
    "2031-13",
    "2031-06-31",
    "2031-25",
    "203X-05",
    "XXXX",
    "../..",
    "2031/2030",
    "XXXX-05/2031-06",
    "2031/2032/2033",
    "PRESENT_REF",
  ])("%s is no date", (edtf) => expect(extentOf(edtf)).toBeNull());

  test("each day of the calendar is itself, alone, and in words that name its day and year", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const extent = extentOf(day);
          expect([iso(extent?.from), iso(extent?.to)]).toEqual([day, day]);
          expect(dateWords(day)).toMatch(new RegExp(`^${Number(day.slice(8))} [A-Z][a-z]+ ${day.slice(0, 4)}$`));
        },
      ),
    );
  });

  test("an interval begins where its first date does and ends where its last does", () => {
    const month = fc.tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }));
    const written = ([year, number]: [number, number]) =>
      `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
    fc.assert(
      fc.property(month, month, (one, other) => {
        const [first, last] = [written(one), written(other)].sort();
        const extent = extentOf(`${first}/${last}`);
        expect(extent?.from).toBe(extentOf(first ?? "")?.from);
        expect(extent?.to).toBe(extentOf(last ?? "")?.to);
      }),
    );
  });

  test("nothing that is written makes it fail, and what it takes for a date has its ends in order", () => {
    const strings = [fc.string({ maxLength: 2000 }), fc.stringMatching(/^[0-9X~?%/.T:+-]{0,40}$/u)];
    fc.assert(
      fc.property(fc.oneof(...strings), (edtf) => {
        const extent = extentOf(edtf);
        if (extent?.from != null && extent.to !== null) expect(extent.from).toBeLessThanOrEqual(extent.to);
        expect(typeof dateWords(edtf)).toBe("string");
      }),
    );
  });

  test("days are counted from 1970", () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1969, 12, 31), dayNumber(2000, 13, 1)]).toEqual([
      0,
      -1,
      dayNumber(2001, 1, 1),
    ]);
  });
});
