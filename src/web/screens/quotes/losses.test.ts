import { expect, it } from "vitest";
import type { Quote, QuoteLoss } from "../../../contract/index.ts";
import { byLoss, fullestOf, lossesOf, variantsOf } from "./losses.ts";

function quote(
  id: string,
  variants: readonly (readonly [text: string, ...lost: QuoteLoss[]])[],
  changed = true,
): Quote {
  return {
    id,
    speaker: "Edda Quill",
    changed,
    variants: variants.map(([text, ...lost], index) => ({
      file: `${index}.txt`,
      article: String(index),
      start: 0,
      end: text.length,
      text,
      differences: lost.length === 0 ? [] : [{ kind: "missing", was: "if", is: null, lost }],
    })),
  };
}

const whole = quote("whole", [["We saw it"], ["We saw it"]], false);
const reworded = quote("reworded", [["We saw it"], ["We have seen it"]]);
const doubt = quote("doubt", [["We may have seen it"], ["We have seen it", "hedge"]]);
const condition = quote("condition", [
  ["If it rains we go", "hedge"],
  ["We go", "condition"],
  ["We go", "condition"],
]);

it("those that lost most come first, then those whose words differ", () => {
  expect(byLoss([whole, reworded, doubt, condition]).map(({ id }) => id)).toEqual([
    "condition",
    "doubt",
    "reworded",
    "whole",
  ]);
});

it("what was lost is told once, however many lost it", () => {
  expect(lossesOf(condition)).toEqual(["hedge", "condition"]);
  expect(lossesOf(whole)).toEqual([]);
});

it("renderings that are the same stand together, under the fullest", () => {
  expect(fullestOf(condition).text).toBe("If it rains we go");
  expect(variantsOf(condition).map(({ variants, lost }) => [variants[0]?.text, variants.length, lost])).toEqual([
    ["If it rains we go", 1, ["hedge"]],
    ["We go", 2, ["condition"]],
  ]);
});
