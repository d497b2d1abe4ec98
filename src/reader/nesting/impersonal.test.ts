import { describe, expect, it } from "vitest";
import type { Placed } from "../attribution/placed.ts";
import { IMPERSONAL, withoutImpersonal } from "./impersonal.ts";

/** An attribution whose cue stands in stars, with the words before it as its source where `who` names them. */
function attributed(starred: string, who: string | null) {
  const [before = "", cue = "", after = ""] = starred.split("*");
  const text = before + cue + after;
  const at = before.length;
  const start = who === null ? -1 : text.indexOf(who);
  const placed: Placed = {
    content: [{ start: at + cue.length + 1, end: text.length - 1 }],
    cue: [{ start: at, end: at + cue.length }],
    source: who === null ? [] : [{ start, end: start + who.length }],
    parent: null,
    confidence: 0.9,
    by: "network",
  };
  return { text, placed };
}

function stays(starred: string, who: string | null, outlet: string | null = null): boolean {
  const { text, placed } = attributed(starred, who);
  return withoutImpersonal([placed], text, outlet)[0]?.content.length === 1;
}

describe("what is put to nobody", () => {
  it.each(IMPERSONAL.map((rule) => [rule.example, rule] as const))("goes: %s", (example, { by }) => {
    expect(stays(example, by === "nobody-named" ? null : "This newspaper")).toBe(false);
  });

  it.each(IMPERSONAL.map((rule) => [rule.not, rule] as const))("stays: %s", (not, { by }) => {
    expect(stays(not, by === "nobody-named" ? null : "The port")).toBe(true);
  });

  it.each([
    ["No one *could confirm* that the pump was old.", "No one", null, false],
    ["The Times *could not confirm* that the pump was old.", "The Times", "The Quay Times", false],
    ["The Times *could not confirm* that the pump was old.", "The Times", "Harbour Radio", true],
    ["Ann Pell *seemed* to think that the pump was old.", "Ann Pell", null, true],
  ])("%s by %s in %s", (starred, who, outlet, expected) => {
    expect(stays(starred, who, outlet)).toBe(expected);
  });
});
