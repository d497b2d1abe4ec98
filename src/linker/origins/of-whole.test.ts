import { describe, expect, it } from "vitest";
import type { ChainLink } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { sourceWith, statementAt } from "../fixtures/sources.ts";
import { nameOf } from "../groups/member.ts";
import type { CopyLink, Links } from "../links.ts";
import type { Profile } from "../profile.ts";
import { linkSources } from "../sources/index.ts";
import { viewOf } from "../view.ts";
import { originsOf } from "./of-whole.ts";

const link = (name: string, type: ChainLink["type"]): ChainLink => ({ name, type, entity: null });
const SAID = "The harbour valves had been shut since March";

/** An article of one statement that came this way; without a way it is bare. */
function article(
  file: string,
  outlet: string | null,
  chain: readonly ChainLink[],
  more: Partial<Profile["article"]> = {},
): Profile {
  const text = `${SAID}, it is said.`;
  const sources = chain.map(({ name, type }) => sourceWith(name, type, {}, { outlet }));
  const origin = chain.length === 0 ? null : chain.length - 1;
  const kind = chain.length === 0 ? "bare" : "indirect";
  return profileWith(
    { file, outlet, text, published: "2031-05-03", ...more },
    { sources, statements: [statementAt(text, SAID, { chain, origin, kind })] },
  );
}

function linked(profiles: readonly Profile[], copies: Readonly<Record<string, CopyLink["first"]>> = {}) {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const links = sorted.flatMap((a, index) =>
    sorted.slice(index + 1).map((b): Links => {
      const first = copies[`${a.article.file} ${b.article.file}`];
      const whole = { start: 0, end: SAID.length };
      const copy = first === undefined ? null : { share: "most" as const, first, passages: [{ a: whole, b: whole }] };
      return {
        a: a.article.id,
        b: b.article.id,
        copy,
        quotes: [],
        figures: [],
        claims: [],
        disputes: [],
        sources: linkSources(a, b),
      };
    }),
  );
  const origins = originsOf({ profiles: sorted, links }, viewOf(sorted));
  const members = sorted.map((profile) => ({ article: profile.article.id, index: 0 }));
  return {
    origins,
    members,
    within: origins.within(members),
    of: (file: string) => origins.of({ article: `sha256:${file}`, index: 0 }),
  };
}

describe("where a statement comes from", () => {
  it("is its chain's end, by one key over all articles", () => {
    const { of } = linked([
      article("a", "Gazette", [link("Northwire", "named-organization"), link("Vale", "named-person")]),
      article("b", "Quay Times", [link("Oren Vale", "named-person")]),
    ]);
    expect(of("a")).toMatchObject({
      origin: "oren-vale",
      counted: "oren-vale",
      lineage: "stated",
      links: ["gazette", "northwire", "oren-vale"],
    });
    expect(of("b")).toMatchObject({ origin: "oren-vale", links: ["quay-times", "oren-vale"] });
  });

  it("is nobody where it is bare", () => {
    const { of } = linked([article("a", "Gazette", [])]);
    expect(of("a")).toMatchObject({ origin: null, counted: null, lineage: "unstated", links: ["gazette"] });
  });

  it("is the publisher where the source publishes it itself", () => {
    const { of } = linked([article("a", "Larsen Harbour Board", [], { own: true })]);
    expect(of("a")).toMatchObject({ origin: "larsen-harbour-board", lineage: "stated" });
  });

  it("is the outlet for its own reporter", () => {
    const { of } = linked([article("a", "Quay Times", [link("our reporter", "unnamed-person")])]);
    expect(of("a")).toMatchObject({ origin: "quay-times", links: ["quay-times"] });
  });
});

describe("a copy", () => {
  const original = () => article("a", "Northwire", [link("Oren Vale", "named-person")]);

  it("keeps its own words' origin, and counts with its original's", () => {
    const { of, origins } = linked([original(), article("b", "Gazette", [])], { "a b": "a" });
    expect(of("b")).toMatchObject({
      origin: null,
      counted: "oren-vale",
      lineage: "copied",
      copiedFrom: { article: "sha256:a", index: 0 },
      links: ["gazette", "northwire", "oren-vale"],
    });
    expect(origins.of({ article: "sha256:a", index: 0 }).lineage).toBe("stated");
  });

  it("of a copy leads to the first", () => {
    const { of } = linked([original(), article("b", "Gazette", []), article("c", "Quay Times", [])], {
      "a b": "a",
      "b c": "a",
    });
    expect(of("c")).toMatchObject({ counted: "oren-vale", copiedFrom: { article: "sha256:b" } });
    expect(of("c").links).toContain("northwire");
  });

  it.each([
    ["none says which came first", { "a b": "unknown" as const }],
    ["nothing was copied", {}],
  ])("is none where %s", (_, copies) => {
    expect(linked([original(), article("b", "Gazette", [])], copies).of("b")).toMatchObject({
      lineage: "unstated",
      counted: null,
    });
  });

  it("of two articles that are each said to be the other's ends", () => {
    const { of } = linked(
      [article("a", "Gazette", []), article("b", "Quay Times", []), article("c", "Northwire", [])],
      {
        "a b": "a",
        "b c": "a",
        "a c": "b",
      },
    );
    expect(of("a").counted).toBeNull();
  });
});

describe("a ring", () => {
  it("adds no origin, and whoever cites one of it", () => {
    const { within, members, origins } = linked([
      article("a", "Gazette", [link("Quay Times", "named-organization")]),
      article("b", "Quay Times", [link("Gazette", "named-organization")]),
      article("c", "Northwire", [link("Gazette", "named-organization")]),
    ]);
    expect(members.map((member) => within.get(nameOf(member))?.lineage)).toEqual(["circular", "circular", "circular"]);
    expect(members.map((member) => within.get(nameOf(member))?.counted)).toEqual([null, null, null]);
    expect(members.map((member) => origins.of(member).origin)).toEqual(["quay-times", "gazette", "gazette"]);
  });

  it("is found by an outlet's address too", () => {
    const { within } = linked([
      article("a", "gazette.example", [link("Quay Times", "named-organization")]),
      article("b", "quaytimes.example", [link("Gazette", "named-organization")]),
    ]);
    expect([...within.values()].map(({ lineage }) => lineage)).toEqual(["circular", "circular"]);
  });

  it("is found where an outlet is called in short", () => {
    const { within } = linked([
      article("a", "Larsen Gazette", [link("Quay Times", "named-organization")]),
      article("b", "Quay Times", [link("the Gazette", "named-organization")]),
    ]);
    expect([...within.values()].map(({ lineage }) => lineage)).toEqual(["circular", "circular"]);
  });

  it("is none where one of them names somebody", () => {
    const { within } = linked([
      article("a", "Gazette", [link("Quay Times", "named-organization")]),
      article("b", "Quay Times", [link("Oren Vale", "named-person")]),
    ]);
    expect([...within.values()].map(({ lineage }) => lineage)).toEqual(["stated", "stated"]);
  });
});

it("is the same whatever order articles come in", () => {
  const articles = [
    article("a", "Gazette", [link("Vale", "named-person")]),
    article("b", "Quay Times", [link("Oren Vale", "named-person")]),
    article("c", "Northwire", [link("officials", "unnamed-group")]),
    article("d", "Harbour News", [link("officials", "unnamed-group")]),
  ];
  const keys = (some: readonly Profile[]) => {
    const { origins, members } = linked(some);
    return members.map((member) => origins.of(member));
  };
  expect(keys([...articles].reverse())).toEqual(keys(articles));
});
