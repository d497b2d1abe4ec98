import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reading, type Said } from "../../../test/publish/fixtures/build.ts";
import { dam } from "../../../test/publish/fixtures/dam.ts";
import { quarry } from "../../../test/publish/fixtures/quarry.ts";
import { essay, ferry } from "../../../test/publish/fixtures/small.ts";
import type { Reading } from "../../contract/index.ts";
import { missedWords, restsOn, standings, struckKeys, waysOf, withoutSources } from "./index.ts";

const marked = ({ attributions, assertions, inferences }: Reading) =>
  [...attributions, ...assertions, ...inferences]
    .filter(({ fallen, open }) => fallen || open)
    .map(({ id, open }) => (open ? `${id}?` : id));
const fallsWithout = (one: Reading, ...names: string[]) => marked(withoutSources(one, names).reading);
const isFound = (one: Reading, name: string) => withoutSources(one, [name]).missed.size === 0;

describe("striking", () => {
  test("an origin takes what ends in it, also inside another’s statement", () => {
    expect(fallsWithout(quarry(), "Ilse Tarrow")).toEqual(["a5", "a6", "a7"]);
  });

  test("a relay takes what passes through it, and leaves what its sources said elsewhere", () => {
    expect(fallsWithout(quarry(), "Sorrel Ledger")).toEqual(["a2", "a4", "a5", "a9"]);
  });

  test("the outlet takes all that has an origin", () => {
    const { reading: struck } = withoutSources(quarry(), ["Ostrow Herald"]);
    const fallen = struck.attributions.filter((one) => one.fallen).map(({ id }) => id);
    expect(fallen).toEqual(struck.attributions.filter(({ lineage }) => lineage === "stated").map(({ id }) => id));
    expect(struck.assertions.every((one) => one.fallen === false && one.open === false)).toBe(true);
  });

  test("the publisher of a release takes what it asserts itself", () => {
    const base = quarry();
    const own = { ...base, article: { ...base.article, own: true } };
    expect(withoutSources(own, ["Ostrow Herald"]).reading.assertions.every((one) => one.fallen)).toBe(true);
  });

  test("leaves open what may rest on the struck one under another name", () => {
    expect(fallsWithout(quarry(), "officials")).toEqual(["a1?", "a2"]);
    expect(fallsWithout(quarry(), "a spokesman for the mining ministry")).toEqual(["a1", "a2?"]);
  });

  test("leaves open what may rest on it by the reading’s own candidates, and not what those leave out", () => {
    const text =
      "<c1>One</c1>, <s1>Ada Crane</s1> said. <c2>Two</c2>, <s2>Bo Lind</s2> said. <c3>Three</c3>, <s3>she</s3> said.";
    const entities = ["Ada Crane", "Bo Lind"].map((name, index) => ({
      id: `e${index + 1}`,
      name,
      type: "person" as const,
    }));
    const candidates = [
      { entity: "e1", score: 0.6 },
      { entity: "e2", score: 0.04 },
    ];
    const said = {
      1: { speaker: "e1" },
      2: { speaker: "e2" },
      3: { sourceType: "unnamed-person" as const, candidates },
    };
    const one = reading({ text, entities, said });
    expect(fallsWithout(one, "Ada Crane")).toEqual(["a1", "a3?"]);
    expect(fallsWithout(one, "Bo Lind")).toEqual(["a2"]);
  });

  test("takes a conclusion when its last origin goes, not before", () => {
    expect(fallsWithout(quarry(), "Fenland Wire")).not.toContain("i1");
    expect(fallsWithout(quarry(), "Fenland Wire", "Sorrel Ledger")).toContain("i1");
    expect(fallsWithout(quarry(), "Joss Pellam")).toEqual(["a10", "a11", "i2"]);
  });

  test("takes a conclusion with the source that draws it", () => {
    const base = quarry();
    const drawn = { ...base, inferences: base.inferences.map((one) => ({ ...one, drawnBy: "e5" })) };
    expect(fallsWithout(drawn, "Joss Pellam")).toEqual(["a10", "a11", "i1", "i2", "i3"]);
  });

  test("never takes what had no origin: not a rumour, not the writer’s word, not a conclusion from nothing", () => {
    const all = [...waysOf(quarry()).sources.values()].map(({ name }) => name);
    const { reading: struck } = withoutSources(quarry(), all);
    const left = [...struck.attributions, ...struck.assertions, ...struck.inferences].filter((one) => !one.fallen);
    expect(left.map(({ id }) => id)).toEqual(["a8", "s1", "s2", "s4", "s5", "s6", "i3"]);
  });
});

describe("whatever is struck", () => {
  const articles = { quarry: quarry(), dam: dam(), ferry: ferry(), essay: essay() };
  const some = fc.constantFrom(...Object.keys(articles)).chain((name) => {
    const one = articles[name as keyof typeof articles];
    const names = [...waysOf(one).sources.values()].map((source) => source.name).filter((each) => isFound(one, each));
    return fc.record({ one: fc.constant(one), names: fc.subarray(names) });
  });

  test("striking nothing changes nothing", () => {
    for (const one of Object.values(articles)) expect(withoutSources(one, []).reading).toBe(one);
  });

  test("the order does not matter, nor how often, nor in how many steps", () => {
    fc.assert(
      fc.property(some, fc.func(fc.integer()), ({ one, names }, rank) => {
        const at_once = withoutSources(one, names).reading;
        const shuffled = [...names, ...names].sort((a, b) => rank(a) - rank(b));
        expect(withoutSources(one, shuffled).reading).toEqual(at_once);
        expect(names.reduce((left, name) => withoutSources(left, [name]).reading, one)).toEqual(at_once);
      }),
    );
  });

  test("nothing leaves, nothing else changes, and what fell stays fallen when more is struck", () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ one, names }, count) => {
        const few = withoutSources(one, names.slice(0, count % (names.length + 1))).reading;
        const all = withoutSources(one, names).reading;
        const fallen = new Set(marked(all));
        for (const id of marked(few)) if (!id.endsWith("?")) expect(fallen).toContain(id);
        const plain = JSON.parse(
          JSON.stringify(all, (key, value) => (/^(?:fallen|open|without)$/u.test(key) ? undefined : value)),
        );
        expect(plain).toEqual(JSON.parse(JSON.stringify(one)));
        const both = [...all.attributions, ...all.assertions, ...all.inferences].filter(
          (each) => each.fallen && each.open,
        );
        expect(both).toEqual([]);
      }),
    );
  });

  test("the marks of a reading are what its names say again", () => {
    fc.assert(
      fc.property(some, ({ one, names }) => {
        const struck = withoutSources(one, names).reading;
        const ways = waysOf(struck);
        const standing = standings(ways, struckKeys(struck, ways));
        for (const each of [...struck.attributions, ...struck.inferences]) {
          if (names.length > 0) expect(standing.get(each.id) === "fallen").toBe(each.fallen);
        }
      }),
    );
  });
});

describe("a source is found", () => {
  test.each([
    "Ilse Tarrow",
    "ilse tarrow",
    "Tarrow",
    "the Sorrel Ledger",
    "Fenland Wire",
    "Spokesman",
    "the survey of last June",
  ])("by “%s”", (name) => expect(isFound(quarry(), name)).toBe(true));

  test("and no other: the sentence names those that are near", () => {
    const { reading: same, missed } = withoutSources(quarry(), ["Fenland Wier"]);
    const lookup = missed.get("Fenland Wier");
    expect(marked(same)).toEqual([]);
    expect(lookup && missedWords("Fenland Wier", "quarry.txt", lookup)).toMatch(
      /^“Fenland Wier” is no source in quarry\.txt; its sources nearest to that are “Fenland Wire”, .*\.$/u,
    );
  });

  test("alone: two who share a name are both told, and neither is struck", () => {
    const text = "<c1>One</c1>, <s1>Ann Vale</s1> said. <c2>Two</c2>, <s2>Bob Vale</s2> said.";
    const entities = ["Ann Vale", "Bob Vale"].map((name, index) => ({
      id: `e${index + 1}`,
      name,
      type: "person" as const,
    }));
    const one = reading({ text, entities, said: { 1: { speaker: "e1" }, 2: { speaker: "e2" } } });
    const lookup = withoutSources(one, ["Vale"]).missed.get("Vale");
    expect(lookup && missedWords("Vale", "a.txt", lookup)).toBe(
      "“Vale” fits “Ann Vale” and “Bob Vale” in a.txt: write the whole name.",
    );
    expect(fallsWithout(one, "Ann Vale")).toEqual(["a1"]);
  });

  test("nowhere in an article without sources", () => {
    const lookup = withoutSources(reading({ text: "Nothing." }), ["her"]).missed.get("her");
    expect(lookup && missedWords("her", "a.txt", lookup)).toMatch(/names none/u);
  });
});

describe("two descriptions", () => {
  const opens = (struck: string, other: string, types: readonly [Said["sourceType"], Said["sourceType"]]) => {
    const said = { 1: { sourceType: types[0] ?? "unstated" }, 2: { sourceType: types[1] ?? "unstated" } };
    const one = reading({ text: `<c1>One</c1>, <s1>${struck}</s1> said. <c2>Two</c2>, <s2>${other}</s2> said.`, said });
    return fallsWithout(one, struck).includes("a2?");
  };

  test.each([
    ["Oren Marl, a port official", "officials", ["named-person", "unnamed-group"]],
    ["Oren Marl, the port's spokesman", "officials", ["named-person", "unnamed-group"]],
    ["a resident of Mill Lane", "residents", ["unnamed-person", "unnamed-group"]],
    ["a foreman on the pier", "a pier worker", ["unnamed-person", "unnamed-person"]],
    ["Ada Crane", "two people familiar with the inquiry", ["named-person", "unnamed-group"]],
    ["a night nurse", "she", ["unnamed-person", "unnamed-person"]],
  ] as const)("may be one: %s, %s", (one, other, types) => expect(opens(one, other, types)).toBe(true));

  test.each([
    ["officials", "witnesses", ["unnamed-group", "unnamed-group"]],
    ["Oren Marl, a port official", "city officials", ["named-person", "unnamed-group"]],
    ["a hospital spokeswoman", "a spokesman for the port", ["unnamed-person", "unnamed-person"]],
    ["Ada Crane", "Bo Lind", ["named-person", "named-person"]],
    ["a nurse", "two people from the ministry", ["unnamed-person", "unnamed-group"]],
    ["the log", "a worker", ["document", "unnamed-person"]],
    ["residents", "a driver", ["unnamed-group", "unnamed-person"]],
  ] as const)("are two: %s, %s", (one, other, types) => expect(opens(one, other, types)).toBe(false));
});

describe("what a conclusion rests on", () => {
  test("is counted by origin, at least and at most, with what has none", () => {
    const ways = waysOf(quarry());
    const [first, second, third] = ways.conclusions.map((one) => restsOn(ways, one));
    expect(first).toMatchObject({
      least: 2,
      most: 3,
      named: 0,
      documents: 1,
      unnamed: 2,
      notStated: 0,
      own: 1,
      loose: 0,
    });
    expect(first?.origins.map(({ name }) => name)).toEqual([
      "a spokesman for the mining ministry",
      "officials",
      "the survey of last June",
    ]);
    expect(second).toMatchObject({ least: 1, most: 1, named: 1 });
    expect(third).toMatchObject({ least: 0, most: 0, own: 0 });
  });

  test("shrinks with what is struck: fallen legs go, open ones stay in the most", () => {
    const ways = waysOf(quarry());
    const [conclusion] = ways.conclusions;
    const officials = [...ways.sources.values()].find(({ name }) => name === "officials")?.key ?? "";
    const left = conclusion && restsOn(ways, conclusion, standings(ways, new Set([officials])));
    expect(left).toMatchObject({ least: 1, most: 2 });
  });
});
