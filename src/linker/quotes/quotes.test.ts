import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import type { Profile } from "../profile.ts";
import { viewOf } from "../view.ts";
import { wordsIn } from "../words/words.ts";
import { differencesOf } from "./differences.ts";
import { quotesOf } from "./documents.ts";
import { linkQuotes } from "./link.ts";
import { quotedIn } from "./quoted.ts";

/** An article of quotations alone, each a sentence in quotation marks with its speaker. */
function article(file: string, ...said: [speaker: string | null, words: string][]): Profile {
  const text = said.map(([, words]) => `“${words}”`).join("\n");
  const quotes = quotedIn(text).map((span, at) => ({
    ...span,
    pieces: [span],
    statement: null,
    speaker: said[at]?.[0] ?? null,
  }));
  return profileWith({ file, text }, { quotes });
}

function quotesIn(...profiles: Profile[]): Quote[] {
  const links = profiles.flatMap((a, at) =>
    profiles.slice(at + 1).map((b) => ({
      a: a.article.id,
      b: b.article.id,
      copy: null,
      quotes: linkQuotes(a, b),
      figures: [],
      claims: [],
      disputes: [],
      sources: [],
    })),
  );
  return quotesOf(links, viewOf(profiles));
}

describe("quotations of one utterance", () => {
  it("are together, with what one has left out and that a condition went with it", () => {
    const quotes = quotesIn(
      article("a.txt", ["Edda Quill", "The pumps could have saved the shed, if the valves had been open"]),
      article("b.txt", ["Quill", "The pumps could have saved the shed"]),
      article("c.txt", ["Quill", "the pumps could have saved the shed, if the valves had been open."]),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ speaker: "Quill", changed: true });
    expect(quotes[0]?.variants.map(({ file, differences }) => [file, differences])).toEqual([
      ["a.txt", []],
      ["b.txt", [{ kind: "missing", was: "if the valves had been open", is: null, lost: ["condition"] }]],
      ["c.txt", []],
    ]);
  });

  it("are unchanged where case and marks alone differ", () => {
    const quotes = quotesIn(
      article("a.txt", [null, "Nobody came, and nobody will"]),
      article("b.txt", [null, "nobody came and nobody will."]),
    );
    expect(quotes[0]?.changed).toBe(false);
  });

  it("are joined by a scrap only where one speaker said it", () => {
    const whole = article("a.txt", ["Lise Amory", "This is a reckless gamble with other people's harbour"]);
    expect(quotesIn(whole, article("b.txt", ["Amory", "reckless gamble"]))).toHaveLength(1);
    expect(quotesIn(whole, article("b.txt", ["Ines Calloway", "reckless gamble"]))).toEqual([]);
    expect(quotesIn(whole, article("b.txt", [null, "reckless gamble"]))).toEqual([]);
  });

  it("do not make two utterances one through a scrap of both", () => {
    const quotes = quotesIn(
      article("a.txt", ["Amory", "The sea wall will hold through any winter we have seen"]),
      article("b.txt", ["Amory", "Ask the mayor whether the sea wall was ever paid for"]),
      article("c.txt", ["Amory", "the sea wall"]),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.variants).toHaveLength(2);
  });

  it.each([
    ["other words", "We never saw the records", "They will pay for the crane"],
    ["everyday words in common", "It was for him and for them", "It was for you and for us"],
    [
      "words far apart",
      "We were told to stay on the pier all night",
      "We sold the boat, were robbed, then told nobody to stay",
    ],
  ])("are not made of %s", (_, one, other) => {
    expect(quotesIn(article("a.txt", ["Quill", one]), article("b.txt", ["Quill", other]))).toEqual([]);
  });

  it("are the same in whatever order the articles came", () => {
    const profiles = [
      article(
        "a.txt",
        ["Quill", "The valves were shut in March, and nobody opened them"],
        ["Amory", "We hold until noon"],
      ),
      article("b.txt", ["Quill", "The valves were shut in March"], ["Amory", "We hold until noon"]),
      article("c.txt", ["Edda Quill", "The valves were closed in March, and nobody opened them"]),
      article("d.txt", ["Amory", "hold until noon"]),
    ];
    const expected = JSON.stringify(quotesIn(...profiles));
    fc.assert(
      fc.property(fc.shuffledSubarray(profiles, { minLength: profiles.length }), (shuffled) => {
        expect(JSON.stringify(quotesIn(...shuffled))).toBe(expected);
      }),
    );
  });
});

describe("differences", () => {
  const against = (full: string, other: string) =>
    differencesOf({ words: wordsIn(full), text: full }, { words: wordsIn(other), text: other });

  it.each([
    ["We could not see the flames", "We could see the flames", ["negation"]],
    ["It may have been arson", "It was arson", ["hedge"]],
    ["Unless it rains we open", "we open", ["condition"]],
    ["It may have been arson", "It might have been arson", []],
    ["The old crane fell", "The crane fell", []],
  ])("of “%s” against “%s” lost %j", (full, other, lost) => {
    expect(against(full, other).flatMap((difference) => difference.lost)).toEqual(lost);
  });

  it("make the other rendering out of the fullest, of any words", () => {
    const words = fc.array(fc.constantFrom("tide", "pier", "not", "if", "may"), { maxLength: 10 });
    fc.assert(
      fc.property(words, words, (full, other) => {
        const [one, two] = [full.join(" "), other.join(" ")];
        const differences = against(one, two);
        const gone = differences.flatMap(({ was }) => was?.split(" ") ?? []).length;
        const come = differences.flatMap(({ is }) => (is ? two.slice(is.start, is.end).split(" ") : [])).length;
        expect(full.length - gone).toBe(other.length - come);
        expect(differences.length === 0).toBe(one === two);
      }),
    );
  });
});

describe("quotation marks", () => {
  const quoted = (text: string) => quotedIn(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["She said “we ‘never’ knew” and left", ["we ‘never’ knew"]],
    ["He called it 'a farce' at the dockers' hall", ["a farce"]],
    ["“It goes on\nand on”", ["It goes on"]],
    ["the crew's boat, the '60s, don't", []],
    ['«Halt» and "go"', ["Halt", "go"]],
  ])("of %s hold %j", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
