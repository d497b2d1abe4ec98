import { describe, expect, it } from "vitest";
import type { Placed } from "../attribution/placed.ts";
import type { NamedSpan } from "../entities/merge.ts";
import { mergeNames } from "../entities/merge.ts";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { speakersOf } from "../speakers/index.ts";
import { ANNOUNCING } from "./announced.ts";
import { lineagesOf } from "./index.ts";

/** The way of “…,” Vale said, at the end of a text. */
function wayAfter(before: string, outlet: string | null = null): string {
  const text = `${before} “It is safe,” Vale said.`;
  const spans: NamedSpan[] = [];
  const named = {
    "Oren Vale": "person",
    Vale: "person",
    "Harbour Radio": "organization",
    "Quay Times": "organization",
  };
  for (const [name, type] of Object.entries(named)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!spans.some(({ end }) => at < end && at + name.length === end))
        spans.push({ start: at, end: at + name.length, type: type as NamedSpan["type"] });
    }
  }
  const at = text.indexOf("It is safe");
  const who = text.lastIndexOf("Vale said");
  const placed: Placed[] = [
    {
      content: [{ start: at, end: at + 10 }],
      source: [{ start: who, end: who + 4 }],
      cue: [{ start: who + 5, end: who + 9 }],
      parent: null,
      confidence: 1,
      by: "test",
    },
  ];
  const article = articleOf(text, { outlet });
  const layout = layoutOf(article);
  const { entities, speakers } = speakersOf({ article, layout, entities: mergeNames(spans, text), placed });
  return (lineagesOf({ article, layout, entities, placed, speakers })[0]?.chain ?? [])
    .map(({ name }) => name)
    .join(" < ");
}

describe("an interview that a sentence announces", () => {
  it.each(ANNOUNCING.map(({ example }) => [example.replaceAll("*", "")]))("%s", (example) => {
    expect(wayAfter(example)).toMatch(/^(?:Harbour Radio|Quay Times) < Oren Vale$/u);
  });

  it.each([
    ["Harbour Radio reported on Oren Vale."],
    ["Oren Vale spoke to the crew on Friday."],
    ["The owners of Harbour Radio spoke to the board; Oren Vale did not."],
  ])("none: %s", (example) => {
    expect(wayAfter(example)).toBe(example.startsWith("Oren") || /Oren Vale/u.test(example) ? "Oren Vale" : "Vale");
  });

  it("is no link in the outlet's own article", () => {
    expect(wayAfter("Harbour Radio spoke to Oren Vale on Friday.", "Harbour Radio")).toBe("Oren Vale");
  });
});
