import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageGroupsOf } from "./average.ts";
import { type Member, nameOf, type Tie } from "./member.ts";

const member = (article: string, index = 0): Member => ({ article, index });
const tie = (a: string, b: string, score: number): Tie => ({ a: member(a), b: member(b), score });
const has = (group: readonly Member[], one: Member) => group.some((each) => nameOf(each) === nameOf(one));
const names = (groups: readonly Member[][]) =>
  groups.map((group) => group.map(({ article }) => article).join("")).sort();

describe("groups by average linkage", () => {
  it("are not joined by one tie between two that are tied within", () => {
    const within = [
      tie("a", "b", 1),
      tie("b", "c", 1),
      tie("a", "c", 1),
      tie("d", "e", 1),
      tie("e", "f", 1),
      tie("d", "f", 1),
    ];
    expect(names(averageGroupsOf([], [...within, tie("c", "d", 0.9)], 0.2))).toEqual(["abc", "def"]);
    expect(names(averageGroupsOf([], [...within, tie("c", "d", 0.9)], 0.05))).toEqual(["abcdef"]);
  });

  it("leave alone what nothing ties", () => {
    expect(names(averageGroupsOf([member("x"), member("y")], [], 0.2))).toEqual(["x", "y"]);
  });

  it("are joined over what two members of one article are both tied to", () => {
    const ties: Tie[] = [
      { a: member("a", 0), b: member("b"), score: 0.8 },
      { a: member("a", 1), b: member("b"), score: 0.8 },
    ];
    expect(averageGroupsOf([], ties, 0.5)).toHaveLength(1);
  });

  it("weigh what joins one member against all that are one with it for sure", () => {
    const ties = [tie("b", "c", 0.5)];
    const sure = [tie("a", "b", 1), tie("c", "d", 1)];
    expect(names(averageGroupsOf([], ties, 0.2))).toEqual(["bc"]);
    expect(names(averageGroupsOf([], ties, 0.2, sure))).toEqual(["ab", "cd"]);
    expect(names(averageGroupsOf([], ties, 0.1, sure))).toEqual(["abcd"]);
  });

  it("hold each member once, and are the same in whatever order ties come", () => {
    const letters = fc.constantFrom(..."abcdefgh");
    const ties = fc.uniqueArray(
      fc.tuple(letters, letters, fc.double({ min: 0.1, max: 1, noNaN: true })).filter(([a, b]) => a < b),
      { selector: ([a, b]) => a + b, maxLength: 20 },
    );
    fc.assert(
      fc.property(ties, fc.double({ min: 0.05, max: 0.9, noNaN: true }), fc.integer(), (rows, least, seed) => {
        const all = rows.map(([a, b, score]) => tie(a, b, score));
        const shuffled = [...all].sort((x, y) => ((x.score * 7919 + seed) % 1) - ((y.score * 7919 + seed) % 1));
        const sure = (some: readonly Tie[]) => some.filter(({ score }) => score > 0.9);
        const groups = averageGroupsOf([], all, least, sure(all));
        expect(sure(all).every(({ a, b }) => groups.some((group) => [a, b].every((each) => has(group, each))))).toBe(
          true,
        );
        const members = groups.flat().map(nameOf);
        expect(new Set(members).size).toBe(members.length);
        expect(new Set(members)).toEqual(new Set(all.flatMap(({ a, b }) => [nameOf(a), nameOf(b)])));
        expect(averageGroupsOf([], shuffled, least, sure(shuffled))).toEqual(groups);
      }),
    );
  });
});
