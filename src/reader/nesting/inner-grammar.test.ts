import { describe, expect, it } from "vitest";
import { findingsIn, findingsInPieces } from "./find.ts";
import type { Finding } from "./finding.ts";
import { quotedThrough } from "./quoted-through.ts";
import { regionOf } from "./region.ts";

function told(text: string, { source, cue, content }: Finding): string {
  return [
    source === null ? "" : text.slice(source.start, source.end),
    text.slice(cue.start, cue.end),
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
  ].join(" | ");
}

function found(text: string): string[] {
  return findingsIn(text, { start: 0, end: text.length }).map((finding) => told(text, finding));
}

describe("a subject that stands with a verb before", () => {
  it.each([
    ["a docker stopped me and said the crane was old", "a docker | said | the crane was old"],
    ["the owner went to the port and told the clerk that it was shut", "the owner | told | it was shut"],
    ["the crew fear the worst, saying the rope was cut", "the crew | saying | the rope was cut"],
    ["The next morning the owner went on the radio and said he had sold it", "the owner | said | he had sold it"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
    expect(findingsIn(text, { start: 0, end: text.length }).some(({ isCarried }) => isCarried)).toBe(true);
  });

  it.each([
    ["nobody before it", "and said the crane was old"],
    ["a stop between", "the owner left; and said the crane was old"],
  ])("is not taken over where there is %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("who is the subject", () => {
  it.each([
    ["when she greeted Pell the clerk said the pump was old", "the clerk | said | the pump was old"],
    ["a minute later another man told them to run", "another man | told | to run"],
    ["on each trip Ann Pell told the crew that it was late", "Ann Pell | told | it was late"],
    [
      "“everybody on the quay” was saying the crane would go",
      "everybody on the quay | was saying | the crane would go",
    ],
    [
      "Oren Vale, the yard’s “deputy warden” of ropes, said the pump was old",
      "Oren Vale, the yard’s “deputy warden” of ropes | said | the pump was old",
    ],
    ["she used to tell them that the bay was deep", "she | used to tell | the bay was deep"],
    ["a chemist telephoned on Monday to report that the tank was low", "a chemist | to report | the tank was low"],
    ["I read in the Quay Times that the quay was shut", "the Quay Times | read | the quay was shut"],
    ["We understand from the hospital that he slept", "the hospital | understand | he slept"],
    ["the claim in the Quay Times that the quay was shut", "the Quay Times | claim | the quay was shut"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ["a question whether it was said", "Whether the clerk ever said it is doubtful"],
    ["somebody reached and nothing said", "a chemist telephoned on Monday to report the tank"],
    ["reading in a place", "I read in the garden that day"],
    ["wanting to tell", "she wanted to tell them that the bay was deep"],
    ["a shout in quotation marks", "“We go” was heard on the quay"],
  ])("is not found where there is %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a content in pieces", () => {
  const text = "The union, it said, had told it that the tapes were gone.";
  const pieces = ["The union", "had told it that the tapes were gone"].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));

  it("has its subject in one and its verb in another", () => {
    expect(findingsInPieces(text, pieces).map((finding) => told(text, finding))).toEqual([
      "The union | had told | the tapes were gone",
    ]);
  });

  it("is read by pieces that stay within it", () => {
    for (const { content } of findingsInPieces(text, pieces))
      for (const piece of content)
        expect(pieces.some(({ start, end }) => start <= piece.start && piece.end <= end)).toBe(true);
  });
});

describe("who speaks where somebody quotes", () => {
  it.each([
    ["a coach as saying that he saw both boats", "a coach | as saying | he saw both boats"],
    ["Ann Pell, a clerk at the port, who said the quay was shut", "Ann Pell | said | the quay was shut"],
    ["Ann Pell, a clerk, who told a podcast that the quay was shut", "Ann Pell | told | the quay was shut"],
  ])("%s", (text, expected) => {
    const finding = quotedThrough(regionOf(text, { start: 0, end: text.length }));
    expect(finding === null ? null : told(text, finding)).toBe(expected);
  });

  it.each([["two dockers at the quay"], ["Ann Pell, who is a clerk at the port"], ["the rule as it stands"]])(
    "nobody in “%s”",
    (text) => {
      expect(quotedThrough(regionOf(text, { start: 0, end: text.length }))).toBeNull();
    },
  );
});
