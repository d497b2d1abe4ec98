import { describe, expect, it } from "vitest";
import { withoutWhen } from "./cue-words.ts";

const trimmed = (cue: string) =>
  withoutWhen([{ start: 0, end: cue.length }], cue).map(({ start, end }) => cue.slice(start, end));

describe("a cue leaves out when it was said", () => {
  it.each([
    ["on Sunday denied", "denied"],
    ["yesterday confirmed", "confirmed"],
    ["late Monday night told", "told"],
    ["last week said", "said"],
  ])("%s", (cue, left) => {
    expect(trimmed(cue)).toEqual([left]);
  });

  it.each(["said Friday", "also said", "later denied", "said on Monday", "Sunday", "today"])("but not: %s", (cue) => {
    expect(trimmed(cue)).toEqual([cue]);
  });

  it("and has none where there is no cue", () => {
    expect(withoutWhen([], "")).toEqual([]);
  });
});
