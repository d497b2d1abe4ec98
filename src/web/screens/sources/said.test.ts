import { expect, it } from "vitest";
import { claimOf, copyOf, said, statement } from "../../fixtures/claims.ts";
import { saidInOrder } from "./said.ts";

it("what a source is given as saying goes by days, the earliest first, what has no date last", () => {
  const first = said("late", "edda");
  const claims = [
    claimOf([first, copyOf("undated", first)]),
    claimOf([said("early", "edda"), said("early", "milo"), statement("early")], { id: "c2" }),
  ];
  const days: Readonly<Record<string, string>> = { late: "2031-05-04", early: "2031-05-02" };
  const told = saidInOrder(claims, "edda", (article) => days[article] ?? null);
  expect(told.map(({ day, all }) => [day, ...all.map(({ claim }) => claim.id)])).toEqual([
    ["2031-05-02", "c2"],
    ["2031-05-04", "c1"],
    [null, "c1"],
  ]);
  expect(saidInOrder(claims, "nobody", () => null)).toEqual([]);
});
