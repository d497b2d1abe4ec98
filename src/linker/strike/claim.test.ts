import { describe, expect, it } from "vitest";
import type { Claim } from "../../contract/index.ts";
import { claimWith } from "../fixtures/struck.ts";
import { strikeClaim } from "./index.ts";

const strike = (claim: Claim, ...keys: string[]) => strikeClaim(claim, new Set(keys));

describe("a claim without a source", () => {
  const claim = claimWith("c1", [
    { outlet: "quay-times", counted: "ann-pell", way: ["northwire", "ann-pell"] },
    { outlet: "northwire", counted: "ann-pell", way: ["ann-pell"] },
    { outlet: "gazette", counted: "oren-vale", way: ["oren-vale"] },
    { outlet: "gazette", counted: null, way: [] },
  ]);

  it("loses every statement whose way ends in it", () => {
    const struck = strike(claim, "ann-pell");
    expect(struck.statements.map(({ fallen }) => fallen)).toEqual([true, true, false, false]);
    expect(struck).toMatchObject({
      outlets: 1,
      unstated: 1,
      originCount: { least: 1, most: 1 },
      fallen: false,
      open: false,
    });
    expect(struck.origins.map(({ key, statements, fallen }) => [key, statements, fallen])).toEqual([
      ["ann-pell", 0, true],
      ["oren-vale", 1, false],
    ]);
  });

  it("loses those that pass through a relay or an outlet", () => {
    const struck = strike(claim, "northwire");
    expect(struck.statements.map(({ fallen }) => fallen)).toEqual([true, true, false, false]);
    expect(strike(claim, "gazette").statements.map(({ fallen }) => fallen)).toEqual([false, false, true, true]);
    expect(strike(claim, "gazette").unstated).toBe(0);
  });

  it("falls once it has no origin left, and stays listed whole", () => {
    const struck = strike(claim, "ann-pell", "oren-vale");
    expect(struck).toMatchObject({ fallen: true, open: false, originCount: { least: 0, most: 0 }, unstated: 1 });
    expect(struck.statements).toHaveLength(4);
    expect(struck.origins).toHaveLength(2);
  });

  it("never falls where it had no origin", () => {
    const bare = claimWith("c2", [{ outlet: "gazette", counted: null, way: [] }]);
    expect(strike(bare, "gazette")).toMatchObject({ fallen: false, open: false, outlets: 0, unstated: 0 });
  });

  it("loses copies with their original", () => {
    const copied = claimWith("c3", [
      { outlet: "northwire", counted: "ann-pell", way: ["ann-pell"] },
      { outlet: "gazette", counted: "ann-pell", way: ["northwire", "ann-pell"], lineage: "copied" },
    ]);
    expect(strike(copied, "northwire").fallen).toBe(true);
  });

  it("counts a ring as no lineage that is not stated", () => {
    const ring = claimWith("c4", [
      { outlet: "quay-times", counted: null, way: ["gazette"], lineage: "circular" },
      { outlet: "gazette", counted: null, way: ["quay-times"], lineage: "circular" },
      { outlet: "northwire", counted: null, way: [] },
    ]);
    expect(strike(ring, "quay-times")).toMatchObject({ fallen: false, unstated: 1, outlets: 1 });
  });

  it("is open where an origin may be the struck one", () => {
    const maybe = claimWith(
      "c5",
      [
        { outlet: "quay-times", counted: "unnamed-officials", way: ["unnamed-officials"] },
        { outlet: "gazette", counted: "oren-vale", way: ["oren-vale"] },
      ],
      [["unnamed-officials", "ann-pell"]],
    );
    expect(strike(maybe, "ann-pell")).toMatchObject({ fallen: false, open: true, originCount: { least: 1, most: 2 } });
    expect(strike(maybe, "ann-pell", "oren-vale")).toMatchObject({
      fallen: false,
      open: true,
      originCount: { least: 0, most: 1 },
    });
    expect(strike(maybe, "ann-pell", "unnamed-officials")).toMatchObject({
      open: false,
      originCount: { least: 1, most: 1 },
    });
    expect(strike(maybe, "oren-vale")).toMatchObject({ open: false, originCount: { least: 1, most: 1 } });
  });

  it("has no more origins at least where the one is gone that two others may both have been", () => {
    const chain = claimWith(
      "c6",
      [
        { outlet: "quay-times", counted: "unnamed-clerks", way: ["unnamed-clerks"] },
        { outlet: "gazette", counted: "unnamed-officials", way: ["unnamed-officials"] },
        { outlet: "northwire", counted: "unnamed-guards", way: ["unnamed-guards"] },
      ],
      [
        ["unnamed-clerks", "unnamed-officials"],
        ["unnamed-officials", "unnamed-clerks"],
        ["unnamed-officials", "unnamed-guards"],
        ["unnamed-guards", "unnamed-officials"],
      ],
    );
    expect(chain.originCount).toEqual({ least: 1, most: 3 });
    expect(strike(chain, "gazette").originCount).toEqual({ least: 1, most: 2 });
    expect(strike(chain, "unnamed-officials")).toMatchObject({ open: true, originCount: { least: 0, most: 2 } });
  });

  it("keeps persons with names apart, whoever joined them is gone", () => {
    const two = claimWith(
      "c7",
      [
        { outlet: "quay-times", counted: "ann-pell", way: ["ann-pell"] },
        { outlet: "gazette", counted: "unnamed-officials", way: ["unnamed-officials"] },
        { outlet: "northwire", counted: "oren-vale", way: ["oren-vale"] },
      ],
      [
        ["ann-pell", "unnamed-officials"],
        ["oren-vale", "unnamed-officials"],
      ],
    );
    expect(two.originCount).toEqual({ least: 2, most: 3 });
    expect(strike(two, "gazette").originCount).toEqual({ least: 2, most: 2 });
    expect(strike(two, "northwire").originCount).toEqual({ least: 1, most: 2 });
  });
});
