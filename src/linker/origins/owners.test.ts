import { expect, it } from "vitest";
import type { Claim, CollectionSource } from "../../contract/index.ts";
import { ownersFrom, sharedOwnersOf, withOwners } from "./owners.ts";

const TABLE =
  'outlet,owner\nQuay Times,"Larsen, Pell & Sons"\nwww.gazette.example,"Larsen, Pell & Sons"\n\nNorthwire,Vale Group\n';

it("reads a table of names and addresses", () => {
  const { owners, faults } = ownersFrom(TABLE);
  expect([...owners]).toEqual([
    ["quaytimes", "Larsen, Pell & Sons"],
    ["gazette", "Larsen, Pell & Sons"],
    ["northwire", "Vale Group"],
  ]);
  expect(faults).toEqual([]);
});

it("tells each line that can't be used, and uses the others", () => {
  const { owners, faults } = ownersFrom("Quay Times\nGazette,Pell,Vale\n,Pell\nNorthwire,Vale\nNorthwire,Pell\n");
  expect([...owners]).toEqual([["northwire", "Vale"]]);
  expect(faults.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  expect(faults[0]?.message).toBe(
    "Line 1 is “Quay Times”: write an outlet and its owner, with one comma between them.",
  );
});

it("shows owners, and which outlets of a claim share one", () => {
  const { owners } = ownersFrom(TABLE);
  const said = (outlet: string | null) => ({ outlet }) as Claim["statements"][number];
  const claim = {
    statements: [said("gazette"), said("quay-times"), said("northwire"), said(null), said("gazette")],
  } as unknown as Claim;
  expect(sharedOwnersOf(claim, owners)).toEqual([{ owner: "Larsen, Pell & Sons", outlets: ["gazette", "quay-times"] }]);
  expect(sharedOwnersOf({ ...claim, statements: [said("gazette"), said("northwire")] }, owners)).toEqual([]);
  const sources = [
    { key: "northwire", owner: null },
    { key: "ann-pell", owner: null },
  ] as unknown as CollectionSource[];
  expect(withOwners(sources, owners).map(({ owner }) => owner)).toEqual(["Vale Group", null]);
});
