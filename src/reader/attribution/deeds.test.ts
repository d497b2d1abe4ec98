import { describe, expect, it } from "vitest";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import type { Network } from "../model.ts";
import { placeAttributions } from "./index.ts";

const NETWORK = { name: "made-up", calibration: {} } as unknown as Network;

/** Contents of a sentence in which the network found `source | cue | content`, as probable as is said. */
function contents(marked: string, probability: number): string[] {
  const text = `${marked.replaceAll("| ", "")}.`;
  const article = articleOf(text);
  const layout = layoutOf(article);
  let at = 0;
  const [source, cue, content] = marked.split(" | ").map((part) => {
    const first = layout.words.findIndex(({ start }) => start >= at);
    at += part.length + 1;
    const last = layout.words.findLastIndex(({ end }) => end < at) + 1;
    return { first, last };
  });
  if (source === undefined || cue === undefined || content === undefined) throw new Error(marked);
  const found = [
    { source: [source], cue, content: [content], probability: { cue: probability, source: 1, content: 1 } },
  ];
  return placeAttributions({ article, layout, found, network: NETWORK }).flatMap((each) =>
    each.content.map(({ start, end }) => text.slice(start, end)),
  );
}

describe("a deed that the network is not sure of is no statement", () => {
  it.each(["The court | lifted | the ban", "The port | ordered | the pier closed", "Ada Holm | juggled | six offers"])(
    "%s",
    (marked) => {
      expect(contents(marked, 0.4)).toEqual([]);
      expect(contents(marked, 0.6)).toHaveLength(1);
    },
  );

  it.each([
    "The court | said | the ban was over",
    "Ada Holm | fears | a second flood",
    "The port | plans | a new pier",
  ])("words, beliefs and wishes are shown: %s", (marked) => {
    expect(contents(marked, 0.4)).toEqual([marked.split(" | ")[2]]);
  });

  it("nothing is shown of which next to nothing speaks", () => {
    expect(contents("The court | said | the ban was over", 0.05)).toEqual([]);
  });
});
