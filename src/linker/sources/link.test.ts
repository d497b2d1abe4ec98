import { describe, expect, it } from "vitest";
import type { SourceType } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { sourceWith, statementAt } from "../fixtures/sources.ts";
import type { Profile, Source } from "../profile.ts";
import { linkSources, RULES } from "./link.ts";

/** An article whose n-th source says its n-th sentence. */
function article(file: string, sources: readonly Source[], sentences: readonly string[] = [], more = {}): Profile {
  const text = sentences.join(" ");
  const statements = sentences.map((sentence, index) => {
    const { name, type } = sources[index] ?? { name: "", type: "unstated" as const };
    return statementAt(text, sentence, { origin: index, chain: [{ name, entity: null, type }] });
  });
  return profileWith({ file, text, published: "2031-05-03", ...more }, { sources, statements });
}

const one = (name: string, type: SourceType, more: Partial<Source> = {}) =>
  sourceWith(name, type, more, { published: "2031-05-03" });

function reasonsOf(a: Profile, b: Profile): string[] {
  const links = linkSources(a, b);
  expect(linkSources(b, a).map(({ a: first, b: second, ...rest }) => ({ a: second, b: first, ...rest }))).toEqual(
    expect.arrayContaining(links),
  );
  return links.map(({ why }) => why[0]?.feature ?? "");
}

const SAID = "The sprinkler valves upstairs had been closed since early spring";
const CLOSE = "Sprinkler valves upstairs were closed since early spring, he said";
const OTHER = "Ferries will sail again tomorrow morning from the western quay";

describe("one source", () => {
  it.each<[string, Profile, Profile]>([
    [
      "same-name",
      article("a", [one("Al-Sawad Khalid", "named-person")]),
      article("b", [one("Sawad Khaled Omar", "named-person")]),
    ],
    ["part-of-name", article("a", [one("Vale", "named-person")]), article("b", [one("Oren Vale", "named-person")])],
    [
      "short-for",
      article("a", [one("LHB", "named-organization")]),
      article("b", [one("Larsen Harbour Board", "named-organization")]),
    ],
    [
      "same-body",
      article("a", [one("the port authority", "unnamed-group")]),
      article("b", [one("The port authority, which owns the pier", "unnamed-group")]),
    ],
    [
      "part-of-body",
      article("a", [one("the authority", "unnamed-group")]),
      article("b", [one("Larsen Port Authority", "named-organization")]),
    ],
    [
      "part-of-body",
      article("a", [one("Weather Bureau Agency", "named-organization")]),
      article("b", [one("Norway's Weather Bureau Agency", "named-organization")]),
    ],
    [
      "same-office",
      article("a", [one("the president of Norway", "unnamed-person")]),
      article("b", [one("Ann Pell", "named-person", { roles: ["Norway's President"] })]),
    ],
    [
      "same-description",
      article("a", [one("officials", "unnamed-group")]),
      article("b", [one("Officials", "unnamed-group")]),
    ],
    [
      "same-words",
      article("a", [one("a dock foreman", "unnamed-person")], [SAID]),
      article("b", [one("the foreman", "unnamed-person")], [CLOSE]),
    ],
    [
      "same-reporter",
      article("a", [one("A reporter", "unnamed-person")], [SAID]),
      article("b", [one("a Northwire reporter", "unnamed-person")], [CLOSE]),
    ],
  ])("%s", (reason, a, b) => expect(reasonsOf(a, b)).toEqual([reason]));

  it("an outlet, and whoever speaks of it in short", () => {
    const a = article("a", [], [], { outlet: "Larsen Gazette" });
    const links = linkSources(a, article("b", [one("the Gazette", "named-organization")]));
    expect(links.map(({ a: outlet, b, why }) => [outlet, b, why[0]?.feature])).toEqual([[-1, 0, "part-of-body"]]);
  });

  it("told-through-it", () => {
    const chain = [
      { name: "Northwire", entity: null, type: "named-organization" as const },
      { name: "a man at the pier", entity: null, type: "unnamed-person" as const },
    ];
    const text = SAID;
    const a = profileWith(
      { file: "a", text, published: "2031-05-04" },
      {
        sources: [one("a man at the pier", "unnamed-person"), one("Northwire", "named-organization")],
        statements: [statementAt(text, SAID, { origin: 0, chain })],
      },
    );
    const b = article("b", [one("a dock foreman", "unnamed-person")], [CLOSE], { outlet: "Northwire" });
    expect(reasonsOf(a, b)).toEqual(["told-through-it"]);
    expect(
      reasonsOf(a, article("b", [one("a dock foreman", "unnamed-person")], [CLOSE], { outlet: "Southwire" })),
    ).toEqual([]);
  });

  it("has an example for each rule", () => {
    expect(RULES.map(({ name }) => name)).toEqual([...new Set(RULES.map(({ name }) => name))]);
    for (const { example } of RULES) expect(example).not.toBe("");
  });
});

it("takes those for one who know the same", () => {
  const people = (words: string) => [one(words, "unnamed-group")];
  const a = article("a", people("two people familiar with the inquiry"));
  expect(reasonsOf(a, article("b", people("Two people familiar with the inquiry")))).toEqual(["same-description"]);
  expect(reasonsOf(a, article("b", people("people close to the board")))).toEqual([]);
});

describe("two sources", () => {
  it.each<[string, Profile, Profile]>([
    [
      "two persons of one surname",
      article("a", [one("Ann Vale", "named-person")]),
      article("b", [one("Oren Vale", "named-person")]),
    ],
    [
      "a surname that two have",
      article("a", [one("Vale", "named-person")]),
      article("b", [one("Oren Vale", "named-person"), one("Ann Vale", "named-person")]),
    ],
    [
      "two that one key says are one already",
      article("a", [one("Oren Vale", "named-person")]),
      article("b", [one("Oren Vale", "named-person")]),
    ],
    [
      "letters of another body",
      article("a", [one("LHB", "named-organization")]),
      article("b", [one("Larsen School Board", "named-organization")]),
    ],
    [
      "a hospital that may be either",
      article("a", [one("the hospital", "unnamed-group")]),
      article("b", [one("Larsen General Hospital", "named-organization"), one("Alder Hospital", "named-organization")]),
    ],
    [
      "two countries",
      article("a", [one("Sudan", "named-organization")]),
      article("b", [one("South Sudan", "named-organization")]),
    ],
    [
      "a president of a company",
      article("a", [one("the president of Norway", "unnamed-person")]),
      article("b", [one("Ann Pell", "named-person", { roles: ["president of Larsen Lines"] })]),
    ],
    [
      "officials and an official",
      article("a", [one("officials", "unnamed-group")]),
      article("b", [one("an official", "unnamed-person")]),
    ],
    [
      "officials and witnesses",
      article("a", [one("officials", "unnamed-group")], [SAID]),
      article("b", [one("witnesses", "unnamed-group")], [SAID]),
    ],
    [
      "two men, of whom nothing else is said",
      article("a", [one("a man", "unnamed-person")], [SAID]),
      article("b", [one("a man", "unnamed-person")], [SAID]),
    ],
    [
      "two foremen who say different things",
      article("a", [one("a dock foreman", "unnamed-person")], [SAID]),
      article("b", [one("a foreman", "unnamed-person")], [OTHER]),
    ],
    [
      "he and he",
      article("a", [one("he", "unnamed-person")], [SAID]),
      article("b", [one("he", "unnamed-person")], [SAID]),
    ],
    [
      "a resident and a named one, who say the same",
      article("a", [one("a resident", "unnamed-person")], [SAID]),
      article("b", [one("Ann Pell", "named-person", { roles: ["a resident"] })], [SAID]),
    ],
  ])("%s", (_, a, b) => expect(reasonsOf(a, b)).toEqual([]));

  it("whoever held an office in another year", () => {
    const a = article("a", [one("the president of Norway", "unnamed-person")]);
    const b = article("b", [one("Ann Pell", "named-person", { roles: ["Norway's President"] })], [], {
      published: "2027-01-01",
    });
    expect(reasonsOf(a, b)).toEqual([]);
  });
});
