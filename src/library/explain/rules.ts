import { type Attribution, type Hedge, overlaps, type Span, wordsOf } from "../../contract/index.ts";
import { headOf, lemmasOf, polarityOf } from "../../reader/acts/index.ts";
import { CAVEAT_PHRASES } from "../../reader/doubt/caveats/index.ts";
import { cuesIn } from "../../reader/doubt/find-cues.ts";
import { CUES as SIGN_CUES } from "../../reader/signs/cues/index.ts";
import { JUDGING, STANCE_CUES } from "../../reader/stance/lexicon.ts";
import { scoreOf } from "../../reader/voice/judge.ts";
import { MARKS } from "../../reader/voice/marks.ts";

/** The rule behind a field: its name, why it fits, and where it stands. */
export interface Behind {
  by: string;
  because: string | null;
  where: string;
}

/** What the cue's head is in the lexicon, which tells the act. */
export function behindAct(text: string, cue: readonly Span[]): Behind {
  const head = headOf(text, cue);
  const where = "src/reader/acts/lexicon/index.ts";
  if (head !== null) return { by: `act: ${head.lemmas.join(" ")}`, because: `as in “${head.example}”`, where };
  const because =
    cue.length === 0 ? "there is no cue: words stand there as somebody’s" : "the lexicon has no entry for the cue";
  return { by: "act: none", because, where };
}

/** Which words make a polarity what it is: those without which it would be another. */
export function behindPolarity(
  text: string,
  { cue, content, polarity }: Attribution,
  sentences: readonly Span[],
): Behind {
  const where = "src/reader/acts/polarity.ts";
  if (polarity === "affirmed")
    return { by: "polarity", because: "nothing in the cue or right before it denies or withholds", where };
  const deciding = cue.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(/\S+/gu)]
      .filter((word) => {
        const start = span.start + word.index;
        // The same cue without this word, which stays where it is for all that is told by place.
        const blank = text.slice(0, start) + " ".repeat(word[0].length) + text.slice(start + word[0].length);
        return polarityOf(blank, cue, content, sentences) !== polarity;
      })
      .map((word) => `“${word[0]}”`),
  );
  const because =
    deciding.length === 0
      ? "no word of the cue says so alone: several do together, or those right before it"
      : `by ${deciding.join(" and ")}`;
  return { by: "polarity", because, where };
}

/** The rule by which words are words of doubt, and of which class. */
export function createBehindHedge(text: string, sentences: readonly Span[]): (hedge: Hedge) => Behind {
  const { found } = cuesIn(text, sentences);
  return (hedge) => {
    const words = text.slice(hedge.start, hedge.end);
    if (hedge.class === "author-caveat") {
      const phrase = CAVEAT_PHRASES.find(({ pattern }) =>
        new RegExp(pattern.source, pattern.flags.replace("g", "")).test(words),
      );
      if (phrase !== undefined) {
        return { by: "caveat", because: `as in “${phrase.example}”`, where: "src/reader/doubt/caveats/phrases.ts" };
      }
    }
    const rule = found.find((each) => overlaps(each, hedge));
    if (rule !== undefined) {
      const where = `src/reader/doubt/cues/${rule.cue.class === "author-caveat" ? "caveats" : rule.cue.class}.ts`;
      return {
        by: `cue: ${text.slice(rule.start, rule.end).toLowerCase()}`,
        because: `${rule.cue.certainty}, as in “${rule.cue.example}”`,
        where,
      };
    }
    if (hedge.class === "author-caveat")
      return { by: "marks of distance", because: null, where: "src/reader/doubt/caveats/distance.ts" };
    return {
      by: "the network’s head of doubt",
      because: "no rule knows the words",
      where: "src/reader/doubt/hedge-rules.ts",
    };
  };
}

/** The entry by which a writer takes a stance. */
export function behindStance(text: string, { stance, stanceCues }: Attribution): Behind {
  const words = wordsOf(text, stanceCues);
  const said = words === "" ? null : `by “${words}”`;
  if (stance === "unknown") return { by: "stance", because: "no cue shows it", where: "src/reader/stance/by-cue.ts" };
  if (stance === "neutral") return { by: "stance: a plain cue", because: said, where: "src/reader/stance/by-cue.ts" };
  const judged = JUDGING.find(({ pattern }) => pattern.test(words));
  if (judged !== undefined)
    return { by: "stance: judged", because: `as in “${judged.example}”`, where: "src/reader/stance/lexicon.ts" };
  const [first = ""] = words.split(/\s+/u);
  const lemmas = lemmasOf(first);
  const entry = STANCE_CUES.find(({ cue }) => lemmas.includes(cue.split(" ")[0] ?? ""));
  if (entry !== undefined)
    return { by: `stance: ${entry.cue}`, because: `as in “${entry.example}”`, where: "src/reader/stance/lexicon.ts" };
  return { by: "stance: a caveat or a verdict", because: said, where: "src/reader/stance/by-verdict.ts" };
}

/** The marks by which a clause judges or tells a fact, with its score before its neighbours are asked. */
export function behindVoice(words: string): Behind & { score: number } {
  const marks = MARKS.filter(
    ({ words: listed, pattern }) =>
      (pattern !== undefined && new RegExp(pattern.source, pattern.flags.replace("g", "")).test(words)) ||
      listed?.split(" ").some((word) =>
        words
          .toLowerCase()
          .split(/[^\p{L}’']+/u)
          .includes(word),
      ),
  );
  const because =
    marks.length === 0
      ? "it has no mark of either"
      : marks.map(({ name, example }) => `${name} (as in “${example}”)`).join("; ");
  return { by: "marks of judgement and of fact", because, where: "src/reader/voice/marks.ts", score: scoreOf(words) };
}

/** The cue of reasoning behind a conclusion. */
export function behindSign(by: string, words: string): Behind {
  const shape = by.replace(/^signs:/u, "");
  const cues = SIGN_CUES.filter((cue) => cue.shape === shape);
  const cue =
    cues.find(({ pattern }) =>
      new RegExp(pattern.source, pattern.flags.replace(/[gy]/gu, "")).test(` ${words} that `),
    ) ?? cues[0];
  const because = cue === undefined ? null : `${words === "" ? "" : `by “${words}”, `}as in “${cue.example}”`;
  return { by, because, where: "src/reader/signs/cues/index.ts" };
}
