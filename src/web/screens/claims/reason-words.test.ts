import { describe, expect, it } from "vitest";
import { FEATURES } from "../../../linker/claims/features.ts";
import { reasonWords, sharedWords } from "./reason-words.ts";

describe("why two statements are one, in words", () => {
  it("every feature of the pair model has words, for it and, where it can be, against it", () => {
    for (const { name } of FEATURES) {
      const { pro } = reasonWords([{ feature: name, value: 1, weight: 1 }]);
      expect(pro, name).toHaveLength(1);
      expect(pro[0], name).not.toMatch(/feature|weight|covers|overlap/u);
    }
  });

  it("the strongest first, each once, what speaks against it apart", () => {
    const { pro, con } = reasonWords([
      { feature: "common", value: 0.2, weight: 1 },
      { feature: "telling covers", value: 0.9, weight: 2 },
      { feature: "telling covered", value: 0.8, weight: 2 },
      { feature: "other names", value: 1, weight: -1 },
    ]);
    expect(pro).toEqual([
      "words that are rare in these two articles are in both",
      "they share several words that carry meaning",
    ]);
    expect(con).toEqual(["both have names, and none in common"]);
  });

  it("says nothing of what it does not know", () => {
    expect(reasonWords([{ feature: "moon", value: 1, weight: 1 }])).toEqual({ pro: [], con: [] });
  });

  it("words that both have, without the small ones", () => {
    expect(
      sharedWords("The sprinkler valves were shut by 14 men.", "Fourteen said the Sprinkler valves, of 14, were off"),
    ).toEqual(["sprinkler", "valves", "14"]);
    expect(sharedWords("A ferry sank", "The tram stood")).toEqual([]);
  });
});
