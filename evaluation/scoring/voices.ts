import type { Reading, Span } from "../../src/contract/index.ts";
import { percent } from "./f1.ts";
import { scoreOf, sharedCount } from "./overlaps.ts";
import { coverSet, scoredWords } from "./words.ts";

/** What a careful reader found in one article; every place is given by its words, which occur once. */
export interface GoldSigns {
  readonly article: string;
  readonly voices: readonly { readonly text: string; readonly voice: Voice }[];
  readonly stances: readonly { readonly text: string; readonly stance: string }[];
  readonly inferences: readonly {
    readonly conclusion: string;
    readonly premises: readonly string[];
    readonly relation: string;
  }[];
}

const VOICES = ["reported", "asserted", "judged"] as const;
type Voice = (typeof VOICES)[number];

/**
 * Whose voice each sentence is (the one that fills most of it), in all and balanced over the voices that occur; stance of
 * the statements that are not neutral; conclusions and premises.
 */
export function scoreSigns(reading: Reading, gold: GoldSigns) {
  const { text } = reading.article;
  const words = scoredWords(text);
  const at = (own: string) => coverSet([placeOf(own, text)], words);
  return {
    ...voices(reading, gold, words, at),
    stance: stances(reading, gold, words, at),
    ...inferences(reading, gold, words, at),
  };
}

type Place = (own: string) => ReadonlySet<number>;

function placeOf(own: string, text: string): Span {
  const start = text.indexOf(own);
  if (start < 0) throw new Error(`“${own.slice(0, 80)}” is not in the article's text`);
  return { start, end: start + own.length };
}

function voices({ attributions, assertions }: Reading, gold: GoldSigns, words: readonly Span[], at: Place) {
  const reported = coverSet(
    attributions.flatMap(({ content }) => content),
    words,
  );
  const own = (voice: Voice) => {
    const said = coverSet(
      assertions.filter((each) => each.voice === voice),
      words,
    );
    return new Set([...said].filter((word) => !reported.has(word)));
  };
  const spoken = { reported, asserted: own("asserted"), judged: own("judged") };
  const count = new Map(VOICES.map((voice) => [voice, { all: 0, right: 0, reportedAlone: 0 }]));
  for (const { text, voice } of gold.voices) {
    const place = at(text);
    const filled = VOICES.map((each) => ({ voice: each, words: sharedCount(place, spoken[each]) }));
    filled.sort((one, other) => other.words - one.words || Number(other.voice === voice) - Number(one.voice === voice));
    const mine = filled[0]?.words === 0 ? null : filled[0]?.voice;
    const row = count.get(voice);
    if (row === undefined) continue;
    row.all++;
    if (mine === voice) row.right++;
    // what attributions alone would say: reported where they fill half of the sentence, else asserted
    if ((sharedCount(place, reported) >= 0.5 * place.size ? "reported" : "asserted") === voice) row.reportedAlone++;
  }
  const rows = [...count].filter(([, row]) => row.all > 0);
  const sum = (pick: (row: { all: number; right: number; reportedAlone: number }) => number) =>
    rows.reduce((total, [, row]) => total + pick(row), 0);
  return {
    sentences: gold.voices.length,
    voice: percent(sum((row) => row.right) / Math.max(1, gold.voices.length)),
    voiceBalanced: percent(sum((row) => row.right / row.all) / Math.max(1, rows.length)),
    byAttributionsAlone: percent(sum((row) => row.reportedAlone) / Math.max(1, gold.voices.length)),
    byAttributionsAloneBalanced: percent(sum((row) => row.reportedAlone / row.all) / Math.max(1, rows.length)),
  };
}

function stances({ attributions }: Reading, gold: GoldSigns, words: readonly Span[], at: Place) {
  const marked = attributions
    .filter(({ stance }) => stance !== "neutral" && stance !== "unknown")
    .map(({ stance, content }) => ({ stance, place: coverSet(content, words) }));
  const used = new Set<object>();
  for (const { text, stance } of gold.stances) {
    const place = at(text);
    const match = marked.find(
      (each) =>
        !used.has(each) &&
        each.stance === stance &&
        each.place.size > 0 &&
        sharedCount(each.place, place) >= 0.5 * Math.min(each.place.size, place.size),
    );
    if (match !== undefined) used.add(match);
  }
  return scoreOf(used.size, marked.length, gold.stances.length);
}

function inferences(reading: Reading, gold: GoldSigns, words: readonly Span[], at: Place) {
  const near = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    one.size > 0 && other.size > 0 && sharedCount(one, other) >= 0.5 * Math.max(one.size, other.size);
  const mine = reading.inferences.map(({ conclusion, premises, relation }) => ({
    relation,
    conclusion: coverSet(conclusion, words),
    premises: premises.map((premise) => coverSet([premise], words)),
  }));
  const used = new Set<object>();
  let premises = 0;
  for (const wanted of gold.inferences) {
    const conclusion = at(wanted.conclusion);
    const match = mine.find(
      (each) => !used.has(each) && each.relation === wanted.relation && near(conclusion, each.conclusion),
    );
    if (match === undefined) continue;
    used.add(match);
    const left = [...match.premises];
    for (const premise of wanted.premises) {
      const index = left.findIndex((each) => near(at(premise), each));
      if (index < 0) continue;
      left.splice(index, 1);
      premises++;
    }
  }
  const count = (lists: readonly { readonly premises: readonly unknown[] }[]) =>
    lists.reduce((sum, each) => sum + each.premises.length, 0);
  return {
    conclusions: scoreOf(used.size, mine.length, gold.inferences.length),
    premises: scoreOf(premises, count(mine), count(gold.inferences)),
  };
}
