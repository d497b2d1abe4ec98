import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../contract/index.ts";
import { actOf, isSpeechVerb, LEXICON, lemmasOf, polarityOf, SPEECH_VERBS } from "./index.ts";

/** The text without its brackets, and the bracketed words as spans: cue in [], content in {}. */
function marked(text: string): { text: string; cue: Span[]; content: Span[] } {
  const found: { cue: Span[]; content: Span[] } = { cue: [], content: [] };
  let plain = "";
  const open: number[] = [];
  for (const character of text) {
    if (character === "[" || character === "{") open.push(plain.length);
    else if (character === "]") found.cue.push({ start: open.pop() ?? 0, end: plain.length });
    else if (character === "}") found.content.push({ start: open.pop() ?? 0, end: plain.length });
    else plain += character;
  }
  return { text: plain, ...found };
}

describe("lexicon", () => {
  test("has several hundred cues, each once, each with an example that holds it", () => {
    expect(LEXICON.length).toBeGreaterThan(500);
    const names = LEXICON.map(({ lemmas }) => lemmas.join(" "));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const without = LEXICON.filter(({ lemmas, example }) => {
      const forms = new Set((example.match(/[\p{L}]+(?:['’-][\p{L}]+)*/gu) ?? []).flatMap(lemmasOf));
      return !lemmas.every((lemma) => forms.has(lemma));
    });
    expect(without.map(({ lemmas, example }) => `${lemmas.join(" ")}: ${example}`)).toEqual([]);
  });

  test("every verb of speaking that others rely on is a statement, save those that promise", () => {
    const promises = ["pledge", "promise", "vow"];
    const acts = [...SPEECH_VERBS].map((verb) => [verb, actOf(verb, [{ start: 0, end: verb.length }])] as const);
    expect(acts.filter(([verb, act]) => act !== (promises.includes(verb) ? "intention" : "statement"))).toEqual([]);
  });

  test.each(["said", "tweeting", "insists", "replied", "Warned"])("%s is a verb of speaking", (word) => {
    expect(isSpeechVerb(word)).toBe(true);
  });
  test.each(["found", "held", "goes", "quay", "sayings", "president"])("%s is none", (word) => {
    expect(isSpeechVerb(word)).toBe(false);
  });
});

describe("act", () => {
  test.each([
    ["statement", "He [said] it."],
    ["statement", "He [has been saying] it."],
    ["statement", "She [was quoted as saying] so."],
    ["statement", "He [went on to say] so."],
    ["statement", "[according to] the log"],
    ["statement", "[in the words of] the cook"],
    ["statement", "He [issued a brief statement saying] so."],
    ["statement", "She [declined] {to say who paid}."],
    ["statement", "“No,” he [continued]."],
    ["statement", "Dunne[:] “No.”"],
    ["statement", "[In] his memoir"],
    ["statement", "He [asked] her {to leave}."],
    ["statement", "No cue at all"],
    ["belief", "Rain [is expected]."],
    ["belief", "She [does not believe] it."],
    ["belief", "They [like] it."],
    ["belief", "They [see] it [as] a risk."],
    ["intention", "He [would like] to go."],
    ["intention", "She [wants] to go."],
    ["intention", "She [has no plans] to go."],
    ["intention", "He [agreed] {to sell}."],
    ["intention", "They [vowed] {to rebuild}."],
    ["decree", "The judge [ordered] a recount."],
    ["decree", "The court [has ruled] that it was hers."],
    ["decree", "The court [found] him [guilty]."],
    ["perception", "She [saw] a man."],
    ["perception", "The study [has found] that nets harm."],
    ["perception", "Records [show] that it was shut."],
    ["perception", "[It is not clear] who paid."],
    ["other", "The rock is [known as] the Tooth."],
    ["other", "He [xyzzied] it."],
  ])("%s: %s", (act, example) => {
    const { text, cue } = marked(example);
    expect(actOf(text, cue)).toBe(act);
  });
});

describe("polarity", () => {
  test.each([
    ["affirmed", "He [said] {it was not true}."],
    ["affirmed", "He [said] {nobody came}."],
    ["affirmed", "It was not late when he [said] {so}."],
    ["affirmed", "“{I did not go},” she [said]."],
    ["affirmed", "“{It was never so},” [said] Dunne."],
    ["affirmed", "He [not only said] {it} twice."],
    ["affirmed", "She [found] {no evidence of it}."],
    ["affirmed", "He [has made no secret of] {his anger}."],
    ["affirmed", "They [have no doubt] {it was him}."],
    ["affirmed", "He [claimed without proof] {that it was hers}."],
    ["affirmed", "Not the cook but the mate [said] {so}."],
    ["affirmed", "“{No},” with no cue"],
    ["denied", "He [denied] {that he was there}."],
    ["denied", "The firm [has rejected] {the claim}."],
    ["denied", "She [disputes] {that it was hers}."],
    ["denied", "His [denial] {that he was there}"],
    ["denied", "Police [ruled out] {a crime}."],
    ["denied", "She [does not think] {that it will rain}."],
    ["denied", "She does not [think] {that it will rain}."],
    ["denied", "He [has no plans] {to sell}."],
    ["denied", "She [refused] {to leave}."],
    ["denied", "It [did not seem] {to matter}."],
    ["not-said", "He [did not say] {who paid}."],
    ["not-said", "He did not [say] {who paid}."],
    ["not-said", "She [didn’t mention] {the second boat}."],
    ["not-said", "She didn't even [mention] {the second boat}."],
    ["not-said", "The mayor [never voiced] {doubts}."],
    ["not-said", "Dunne [did not voice] {his concerns}."],
    ["not-said", "She [declined] {to say who paid}."],
    ["not-said", "She [declined to comment]."],
    ["not-said", "He [refused to comment on] {the sale}."],
    ["not-said", "He [refused] {to say who paid}."],
    ["not-said", "She [stopped short of blaming] {the crew}."],
    ["not-said", "He [did not deny] {that he was there}."],
    ["not-said", "He [has never denied] {it}."],
    ["not-said", "They [would neither confirm nor deny] {it}."],
    ["not-said", "They [refused to confirm or deny] {it}."],
    ["not-said", "The port [has yet to say] {when it opens}."],
    ["not-said", "She [said nothing about] {the sale}."],
    ["not-said", "He left [without saying] {why}."],
    ["not-said", "She [did not know] {who paid}."],
    ["not-said", "The judge [has not ordered] {a recount}."],
    ["not-said", "No one [said] {who paid}."],
  ])("%s: %s", (polarity, example) => {
    const { text, cue, content } = marked(example);
    expect(polarityOf(text, cue, content, [{ start: 0, end: text.length }])).toBe(polarity);
  });

  test("a negation in the sentence before is none of this one's", () => {
    const text = "It was not. Said Dunne.";
    const cue = [{ start: 12, end: 16 }];
    expect(
      polarityOf(
        text,
        cue,
        [],
        [
          { start: 0, end: 11 },
          { start: 12, end: 23 },
        ],
      ),
    ).toBe("affirmed");
  });
});

test("any cue in any text has an act and a polarity", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, one, other) => {
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const cue = [{ start: start ?? 0, end: end ?? 0 }];
      expect(actOf(text, cue)).toMatch(/^[a-z]+$/);
      expect(polarityOf(text, cue, [], [])).toMatch(/^(affirmed|denied|not-said)$/);
    }),
  );
});

test("a cue of a million words takes linear time", () => {
  const text = "not refused call for stop ".repeat(40_000);
  const began = process.cpuUsage().user;
  const cue = [{ start: 0, end: text.length }];
  actOf(text, cue);
  polarityOf(text, cue, [], []);
  expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
});
