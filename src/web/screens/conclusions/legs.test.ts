import { expect, it } from "vitest";
import type { Sign } from "../../../contract/index.ts";
import { byLoss, legsOf } from "./legs.ts";

function sign(text: string, premises: readonly boolean[], told: Partial<Sign> = {}): Sign {
  const place = { file: "a.txt", article: "a", start: 0, end: 1, text };
  return {
    conclusion: place,
    relation: "supports",
    premises: premises.map((fallen) => ({ ...place, claim: null, origin: "edda", fallen })),
    originCount: { least: 1, most: 1 },
    origins: ["edda"],
    maybeSame: [],
    way: [],
    fallen: false,
    open: false,
    ...told,
  };
}

it("counts the signs that a conclusion stands on, and those left", () => {
  expect(legsOf(sign("x", [true, false, true]))).toEqual({ all: 3, left: 1 });
  expect(legsOf(sign("x", []))).toEqual({ all: 0, left: 0 });
});

it("those that fell come first, then open ones, then those that lost a sign", () => {
  const signs = [
    sign("whole", [false]),
    sign("less", [true, false]),
    sign("open", [false], { open: true }),
    sign("fell", [true], { fallen: true }),
  ];
  expect(byLoss(signs).map(({ conclusion }) => conclusion.text)).toEqual(["fell", "open", "less", "whole"]);
});
