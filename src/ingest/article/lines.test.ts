import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyLine, firstLines, lastLines } from "./lines.ts";

const words = (lines: Iterable<{ words: string }>) => [...lines].map((line) => line.words);

describe("lines", () => {
  test("LF, CR and CRLF end lines", () => {
    expect(words(everyLine(" a \r\nb\rc\n\nd"))).toEqual(["a", "b", "c", "", "d"]);
    expect(words(firstLines("\n\n a\r\n\r\nb\nc", 2))).toEqual(["a", "b"]);
    expect(words(lastLines("a\nb\r\n\r\nc \n\n", 2))).toEqual(["b", "c"]);
    expect(words(lastLines("a", 2))).toEqual(["a"]);
    expect(words(lastLines("", 2))).toEqual([]);
  });

  test("property: each line stands where it says it does", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\r\n", "é", "😀") });
    fc.assert(
      fc.property(text, (some) => {
        for (const lines of [everyLine(some), firstLines(some, 5), lastLines(some, 5)]) {
          for (const line of lines) expect(some.slice(line.start, line.end)).toBe(line.words);
        }
        const all = words(everyLine(some)).filter((line) => line !== "");
        expect(words(firstLines(some, 5))).toEqual(all.slice(0, 5));
        expect(words(lastLines(some, 5))).toEqual(all.slice(-5));
      }),
    );
  });

  test("a text of empty lines takes no time", () => {
    const started = process.cpuUsage();
    lastLines(`${"x".repeat(4_000_000)}${"\n".repeat(30_000)}`, 6);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
