import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Member, Tie } from "../groups/member.ts";
import type { Profile, Statement } from "../profile.ts";
import { negates } from "../statements/negation.ts";
import { quantitiesIn } from "../statements/quantities.ts";
import { termsOf } from "../terms/index.ts";
import { FEATURES, featuresOf, readied } from "./features.ts";
import { claimGroupsOf } from "./groups.ts";
import { linkClaims, linkOwn } from "./link.ts";
import weights from "./weights.json" with { type: "json" };

/** A profile of an article whose sentences are its statements, bare unless somebody is given for them. */
function profile(id: string, sentences: readonly (string | { said: string; by: string; denied?: boolean })[]): Profile {
  let text = "";
  const statements = sentences.map((sentence, index): Statement => {
    const words = typeof sentence === "string" ? sentence : sentence.said;
    const start = text.length;
    text += `${words}\n`;
    const span = { start, end: start + words.length };
    const denied = typeof sentence !== "string" && sentence.denied === true;
    return {
      ...span,
      id: `s${index + 1}`,
      pieces: [span],
      sentence: start,
      section: "body",
      attribution: null,
      assertion: null,
      kind: "bare",
      chain: typeof sentence === "string" ? [] : [{ name: sentence.by, entity: null, type: "named-person" }],
      origin: null,
      polarity: denied ? "denied" : "affirmed",
      certainty: "unknown",
      terms: termsOf(words),
      names: [],
      quantities: quantitiesIn(text, [span]),
      denies: denied !== negates(words),
      dates: [],
      vector: null,
    };
  });
  return { article: { id, file: `${id}.txt`, text }, statements } as unknown as Profile;
}

const linked = (one: Profile, other: Profile) => linkClaims(one, other).claims.map(({ a, b }) => `${a}-${b}`);

const PIER = "A fire on Pier 9 destroyed the old customs warehouse in Port Alder on Friday.";
const HARBOUR = "The customs warehouse on Pier 9 in Port Alder was destroyed by fire.";
const OTHER = "The council of Saltmere raised the price of parking near the theatre.";

describe("links between statements", () => {
  it("tie what is asserted in other words, and nothing else", () => {
    expect(linked(profile("a", [PIER, OTHER]), profile("b", [OTHER.replace("raised", "lowered"), HARBOUR]))).toContain(
      "0-1",
    );
    expect(linked(profile("a", [PIER]), profile("b", [OTHER]))).toEqual([]);
  });

  it("are sure of the same words", () => {
    const [link] = linkClaims(profile("a", [PIER]), profile("b", [PIER])).claims;
    expect(link?.score).toBe(1);
    expect(link?.why[0]?.feature).toBe("same words");
  });

  it("say why, the strongest first", () => {
    const [link] = linkClaims(profile("a", [PIER]), profile("b", [HARBOUR])).claims;
    const strength = (link?.why ?? []).map(({ value, weight }) => Math.abs(value * weight));
    expect(strength.length).toBeGreaterThan(3);
    expect(strength).toEqual([...strength].sort((one, other) => other - one));
  });

  it("of which one gives another number of the same things dispute each other, and are no claim", () => {
    const between = (one: string, other: string) => linkClaims(profile("a", [one]), profile("b", [other]));
    const toll = (number: string) => `A fire on Pier 9 in Port Alder injured ${number} dockers on Friday.`;
    const other = between(toll("24"), toll("31"));
    expect(other.claims).toEqual([]);
    expect(other.disputes.map(({ a, b }) => `${a}-${b}`)).toEqual(["0-0"]);
    const same = between(toll("24"), toll("24"));
    expect(same.claims).toHaveLength(1);
    expect(same.disputes).toEqual([]);
    expect(between(toll("24"), OTHER).disputes).toEqual([]);
  });

  it("never tie a denial to what it denies, but tell that it disputes it", () => {
    const denied = profile("b", [
      { said: "A fire on Pier 9 destroyed the customs warehouse in Port Alder", by: "the port", denied: true },
    ]);
    const { claims, disputes } = linkClaims(profile("a", [PIER]), denied);
    expect(claims).toEqual([]);
    expect(disputes.map(({ a, b }) => [a, b])).toEqual([[0, 0]]);
  });

  it("tie no two sentences with a “not” of their own because one side says both", () => {
    const said = (id: string, words: string) => profile(id, [{ said: words, by: "the Larsmark army" }]);
    expect(linked(said("a", "nobody was missing"), said("b", "it would not guess"))).toEqual([]);
  });

  it("tie denials of one side, whatever words they take, and not those of two", () => {
    const denial = (id: string, said: string, by: string) => profile(id, [{ said, by, denied: true }]);
    const one = denial("a", "any part in the raid", "a spokesman for Larsmark’s army");
    expect(linked(one, denial("b", "the claims", "Larsmark"))).toEqual(["0-0"]);
    expect(linked(one, denial("b", "the claims", "Ostrova"))).toEqual([]);
    const nobodys = denial("a", "any part in the raid", "a spokesman");
    expect(linked(nobodys, denial("b", "the claims", "another spokesman"))).toEqual([]);
  });

  it("are the same from both sides", () => {
    const sentences = fc.array(
      fc.array(
        fc.constantFrom(..."fire pier warehouse destroyed two dockers 24 injured Friday never council".split(" ")),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const [a, b] = [
          profile(
            "a",
            one.map((words) => words.join(" ")),
          ),
          profile(
            "b",
            other.map((words) => words.join(" ")),
          ),
        ];
        const there = linkClaims(a, b);
        const back = linkClaims(b, a);
        const turned = (links: typeof there.claims) => links.map((link) => ({ ...link, a: link.b, b: link.a }));
        const sorted = (links: typeof there.claims) => [...links].sort((x, y) => x.a - y.a || x.b - y.b);
        expect(sorted(turned(back.claims))).toEqual(sorted(there.claims));
        expect(sorted(turned(back.disputes))).toEqual(sorted(there.disputes));
      }),
    );
  });
});

describe("what an article says twice", () => {
  it("is a headline and the sentence under it", () => {
    const twice = profile("a", [
      "Fire destroys customs warehouse on Pier 9",
      OTHER,
      "The fire destroyed the customs warehouse on Pier 9.",
    ]);
    expect(linkOwn(twice).repeats.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });

  it("is not what merely is about the same", () => {
    expect(
      linkOwn(profile("a", ["The fire on the pier began at noon.", "The pier was built by dockers."])).repeats,
    ).toEqual([]);
  });
});

describe("features", () => {
  it("lie between 0 and 1, as many as there are names, and have a weight each", () => {
    const [one, other] = [readied(profile("a", [PIER]))[0], readied(profile("b", [HARBOUR]))[0]];
    if (one === undefined || other === undefined) throw new Error("no statement");
    const values = featuresOf(one, other);
    expect(values).toHaveLength(FEATURES.length);
    for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
    expect(Object.keys(weights.weights).sort()).toEqual(FEATURES.map(({ name }) => name as string).sort());
  });
});

describe("groups of statements", () => {
  const member = (article: string, index = 0): Member => ({ article, index });
  const tie = (a: Member, b: Member, score: number): Tie => ({ a, b, score });

  it("hold every statement once, alone where nothing ties it", () => {
    const groups = claimGroupsOf([member("a"), member("b"), member("c")], [tie(member("a"), member("b"), 0.9)]);
    expect(groups.map(({ members }) => members.length).sort()).toEqual([1, 2]);
    expect(groups.find(({ members }) => members.length === 1)?.confidence).toBe(1);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
  });

  it("tell the weakest of the ties that hold each statement", () => {
    const [a, b, c] = [member("a"), member("b"), member("c")];
    const [group] = claimGroupsOf([a, b, c], [tie(a, b, 0.9), tie(b, c, 0.4), tie(a, c, 0.3)]);
    expect(group?.members).toHaveLength(3);
    expect(group?.weakest).toEqual(tie(b, c, 0.4));
    expect(group?.confidence).toBe(0.4);
  });

  it("keep the same words together though everything else parts them", () => {
    const others = ["c", "d", "e", "f", "g", "h", "i", "j"].map((article) => member(article));
    const [a, b] = [member("a"), member("b")];
    const within = others.flatMap((one, index) => others.slice(index + 1).map((other) => tie(one, other, 0.9)));
    const groups = claimGroupsOf(
      [a, b, ...others],
      [...within, ...others.map((other) => tie(b, other, 0.9)), tie(a, b, 1)],
    );
    expect(groups).toHaveLength(1);
  });

  it("are the same in whatever order statements and ties come", () => {
    const members = "abcdef".split("").map((article) => member(article));
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(
        scores,
        fc.shuffledSubarray([...Array(15).keys()], { minLength: 15, maxLength: 15 }),
        (each, order) => {
          const ties = members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other] as const));
          const all = ties.flatMap(([a, b], at) => ((each[at] ?? 0) >= 2 ? [tie(a, b, (each[at] ?? 0) / 10)] : []));
          const shuffled = order.flatMap((at) => all[at] ?? []);
          const one = claimGroupsOf(members, all);
          const other = claimGroupsOf([...members].reverse(), shuffled);
          expect(other.map(({ id, members: own, confidence }) => ({ id, own, confidence }))).toEqual(
            one.map(({ id, members: own, confidence }) => ({ id, own, confidence })),
          );
        },
      ),
    );
  });
});
