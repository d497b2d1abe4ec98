import fc from "fast-check";
import { expect, it } from "vitest";
import { profileWith } from "../fixtures/profile.ts";
import { sourceWith } from "../fixtures/sources.ts";
import { type Member, nameOf, type Tie } from "../groups/member.ts";
import type { Source } from "../profile.ts";
import { keysOf } from "./resolve.ts";

const profile = (file: string, ...sources: Source[]) => profileWith({ file }, { sources });
const at = (file: string, index = 0): Member => ({ article: `sha256:${file}`, index });
const tie = (a: Member, b: Member): Tie => ({ a, b, score: 0.9 });
const vale = sourceWith("Vale", "named-person");
const oren = sourceWith("Oren Vale", "named-person");
const ann = sourceWith("Ann Vale", "named-person");
const orenMarcus = sourceWith("Oren Marcus Vale", "named-person");

it("gives a settled key wherever it occurs, tied or not", () => {
  const keys = keysOf([profile("a", oren), profile("b", oren)], []);
  expect([...keys.values()]).toEqual(["oren-vale", "oren-vale"]);
});

it("names joined keys by the fullest", () => {
  const keys = keysOf([profile("a", oren), profile("b", orenMarcus)], [tie(at("a"), at("b"))]);
  expect(new Set(keys.values())).toEqual(new Set(["oren-marcus-vale"]));
});

it("gives a surname the person its ties lead to, through another of its kind too", () => {
  const keys = keysOf(
    [profile("a", vale), profile("b", vale), profile("c", oren)],
    [tie(at("a"), at("b")), tie(at("b"), at("c"))],
  );
  expect(new Set(keys.values())).toEqual(new Set(["oren-vale"]));
});

it("leaves a surname alone that leads to two persons, and does not join them", () => {
  const keys = keysOf(
    [profile("a", vale), profile("b", oren), profile("c", ann)],
    [tie(at("a"), at("b")), tie(at("a"), at("c"))],
  );
  expect(keys.get(nameOf(at("b")))).toBe("oren-vale");
  expect(keys.get(nameOf(at("c")))).toBe("ann-vale");
  expect(keys.get(nameOf(at("a")))).toMatch(/^vale-[0-9a-f]{6}$/u);
});

it("keeps untied descriptions of two articles apart", () => {
  const officials = sourceWith("officials", "unnamed-group");
  const apart = keysOf([profile("a", officials), profile("b", officials)], []);
  expect(new Set(apart.values()).size).toBe(2);
  const joined = keysOf([profile("a", officials), profile("b", officials)], [tie(at("a"), at("b"))]);
  expect(new Set(joined.values()).size).toBe(1);
});

it("takes an outlet's name and its address for one", () => {
  const keys = keysOf(
    [
      profile("a", sourceWith("Quay Times", "named-organization")),
      profile("b", sourceWith("quaytimes.example.com", "named-organization")),
    ],
    [],
  );
  expect(keys.get(nameOf(at("a")))).toBe("quay-times");
});

it("is the same in whatever order articles and ties come", () => {
  const sources = [vale, oren, ann, orenMarcus, sourceWith("officials", "unnamed-group")];
  const files = ["a", "b", "c", "d", "e", "f"];
  const world = fc.record({
    chosen: fc.array(fc.nat({ max: 4 }), { minLength: 6, maxLength: 6 }),
    pairs: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(world, fc.nat(), ({ chosen, pairs }, turn) => {
      const profiles = files.map((file, index) => profile(file, sources[chosen[index] ?? 0] ?? vale));
      const ties = pairs.filter(([a, b]) => a !== b).map(([a, b]) => tie(at(files[a] ?? "a"), at(files[b] ?? "b")));
      const turned = <T>(list: readonly T[]) => [
        ...list.slice(turn % Math.max(1, list.length)),
        ...list.slice(0, turn % Math.max(1, list.length)),
      ];
      const keys = (some: typeof profiles, more: typeof ties) => [...keysOf(some, more)].sort().join("\n");
      const backwards = ties.map(({ a, b, score }) => ({ a: b, b: a, score }));
      expect(keys(turned(profiles), turned(backwards).reverse())).toBe(keys(profiles, ties));
    }),
  );
});
