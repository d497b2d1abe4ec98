import { describe, expect, test } from "vitest";
import { edtfOf, findDate } from "./dates.ts";

describe("findDate", () => {
  test.each([
    ["May 3, 2031", "2031-05-03"],
    ["Tuesday 3rd of May 2031", "2031-05-03"],
    ["3 May 2031", "2031-05-03"],
    ["Sept. 9, 2031", "2031-09-09"],
    ["09-May-2031", "2031-05-09"],
    ["2031-05-03T23:10:00+02:00", "2031-05-03"],
    ["20310503", "2031-05-03"],
    ["2031/5/3", "2031-05-03"],
    ["23/5/2031", "2031-05-23"],
    ["5/23/2031", "2031-05-23"],
    ["11 / 23 / 31 02:39 PM ET", "2031-11-23"],
    ["3.5.2031", "2031-05-03"],
    ["Mon, 05 May 2031 10:00:00 GMT", "2031-05-05"],
  ])("%s", (line, day) => expect(findDate(line)?.day).toBe(day));

  test.each([
    ["May 3"],
    ["3/5/2031"],
    ["31 February 2031"],
    ["2031"],
    ["20319999"],
    ["version 12.2031"],
    ["may 2031"],
    [""],
  ])("tells no day of %s", (line) => expect(findDate(line)).toBeNull());
});

describe("edtfOf", () => {
  test("keeps what is less than a day", () => {
    expect(edtfOf("2031")).toBe("2031");
    expect(edtfOf("2031-05")).toBe("2031-05");
  });

  test("reads seconds and milliseconds since 1970", () => {
    expect(edtfOf("1935532800")).toBe("2031-05-03");
    expect(edtfOf("1935532800000")).toBe("2031-05-03");
  });

  test("is null for what is no date", () => {
    for (const words of ["yesterday", "2031-13", "12", ""]) expect(edtfOf(words)).toBeNull();
  });
});
