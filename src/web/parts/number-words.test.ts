import { expect, it } from "vitest";
import { claimOf, said, statement } from "../fixtures/claims.ts";
import { numberWords, outletsOf, outletsWithout } from "./number-words.ts";

it("one number, or a range where it is open", () => {
  expect(numberWords({ least: 2, most: 2 })).toBe("2");
  expect(numberWords({ least: 0, most: 0 })).toBe("0");
  expect(numberWords({ least: 1, most: 2 })).toBe("1–2");
});

it("articles of unknown outlets count as one each", () => {
  expect(outletsOf({ outlets: 3, outletsUnknown: 2 })).toBe(5);
});

it("an outlet that says it twice, once with a source, has one", () => {
  const claim = claimOf([
    said("Wire", "edda"),
    statement("Wire", { start: 40 }),
    statement("Post"),
    statement("Herald"),
  ]);
  expect(outletsWithout(claim, (article) => article)).toBe(2);
  expect(outletsWithout(claimOf([said("Wire", "edda")]), (article) => article)).toBe(0);
});
