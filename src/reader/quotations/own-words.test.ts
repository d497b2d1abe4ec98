import { describe, expect, it } from "vitest";
import { ownWords } from "./own-words.ts";

describe("a statement's own words", () => {
  it("leave out what is said inside it", () => {
    expect(ownWords([{ start: 0, end: 50 }], [{ start: 20, end: 40 }])).toEqual([
      { start: 0, end: 20 },
      { start: 40, end: 50 },
    ]);
  });

  it("are all of it where nothing is said inside", () => {
    expect(ownWords([{ start: 0, end: 50 }], [])).toEqual([{ start: 0, end: 50 }]);
  });

  it("are not touched by what stands beside it", () => {
    expect(ownWords([{ start: 0, end: 50 }], [{ start: 60, end: 70 }])).toEqual([{ start: 0, end: 50 }]);
  });

  it("are the whole content where it is another's statement from end to end", () => {
    expect(ownWords([{ start: 5, end: 9 }], [{ start: 5, end: 9 }])).toEqual([{ start: 5, end: 9 }]);
  });
});
