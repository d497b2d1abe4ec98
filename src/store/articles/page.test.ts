import { expect, test } from "vitest";
import { isNewer, pageOf } from "./page.ts";

test.each([
  ["https://record.example/fire#top", "https://record.example/fire"],
  ["HTTPS://Record.example/fire", "https://record.example/fire"],
  ["https://record.example/fire?id=2", "https://record.example/fire?id=2"],
])("%s is a version of %s", (url, page) => {
  expect(pageOf(url)).toBe(page);
});

test.each([null, "", "record.example/fire"])("%j is the address of no page", (url) => {
  expect(pageOf(url)).toBeNull();
});

test.each([
  ["2026-03-05", "2026-03-04", true],
  ["2026-03-04", "2026-03-05", false],
  ["2026-03-04T10:00:00Z", "2026-03-04T09:30:00Z", true],
  ["2026-04", "2026-03-31", true],
  ["2026-03-04", "2026-03-04", null],
  ["2026-03-04T10:00:00Z", "2026-03-04", null],
  ["2026-03", "2026-03-31", null],
  ["2026-03-04?", "2026-03-01", null],
  ["2026-03-04/2026-03-09", "2026-03-01", null],
  [null, "2026-03-04", null],
])("whether %s is newer than %s: %s", (one, other, newer) => {
  expect(isNewer(one, other)).toBe(newer);
  expect(isNewer(other, one)).toBe(newer === null ? null : !newer);
});
