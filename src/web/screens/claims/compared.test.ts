import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compared } from "./compared.ts";

const FULL = "The valves may have been shut since March, if the log is right.";
const told = (text: string, full = FULL) =>
  compared(full, text)
    .map(({ is, text: words }) => (is === "gone" ? `[-${words}-]` : is === "come" ? `[+${words}+]` : words))
    .join("");

describe("a sentence against the fullest one", () => {
  it.each([
    [FULL, FULL],
    [
      "The valves had been shut since March.",
      "The valves [-may have-][+had+] been shut since March[-if the log is right-].",
    ],
    ["the valves may have been shut", "the valves may have been shut[-since March, if the log is right-]"],
    [
      "Since Monday the valves may have been shut since March, if the log is right.",
      "[+Since Monday+] the valves may have been shut since March, if the log is right.",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("marks nothing where little is common", () => {
    expect(told("A ferry ran aground off the cape.")).toBe("A ferry ran aground off the cape.");
    expect(told("")).toBe("");
  });

  it("without what is gone it is the sentence to the letter, and what is gone stands in the fullest one", () => {
    const sentence = fc
      .array(fc.constantFrom("the", "pump", "ran", "dry", "at", "noon", "“yes”", "—", "Oslo,", "it’s", "no."), {
        maxLength: 14,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(sentence, sentence, (full, text) => {
        const parts = compared(full, text);
        const kept = parts.flatMap(({ is, text: words }) => (is === "gone" ? [] : words)).join("");
        expect(kept).toBe(text);
        for (const { is, text: words } of parts) if (is === "gone") expect(full).toContain(words);
      }),
    );
  });
});
