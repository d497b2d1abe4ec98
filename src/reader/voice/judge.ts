import { MARKS } from "./marks.ts";
import { ARTICLE, STANDING, WEIGHTS } from "./weights.ts";

/**
 * How likely each clause of an article judges, 0 to 1, in the order given: by the marks in its own words, and by how much the
 * article's other clauses judge, since a column judges throughout and a report hardly ever.
 */
export function judgedOf(clauses: readonly string[]): number[] {
  const alone = clauses.map(scoreOf);
  const chances = alone.map(chanceOf);
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return alone.map((score, index) => {
    const others = sum - (chances[index] ?? 0);
    const habit = (others + STANDING.share * STANDING.clauses) / (clauses.length - 1 + STANDING.clauses);
    return chanceOf(ARTICLE.base + ARTICLE.clause * score + ARTICLE.habit * Math.log(habit / (1 - habit)));
  });
}

/** A clause's score by its own marks: the weight of each, as often as it was found up to its most. */
export function scoreOf(words: string): number {
  return markCounts(words).reduce(
    (score, count, mark) => score + count * (WEIGHTS[MARKS[mark]?.name ?? ""] ?? 0),
    WEIGHTS.base,
  );
}

/** The marks that each word is one of, by their places in the list. */
const MARKS_OF_WORD: ReadonlyMap<string, readonly number[]> = MARKS.reduce((found, { words }, mark) => {
  for (const word of words?.split(" ") ?? []) found.set(word, [...(found.get(word) ?? []), mark]);
  return found;
}, new Map<string, number[]>());

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** How often each mark of the list stands in a clause, up to its most. */
export function markCounts(clause: string): number[] {
  const counts = MARKS.map(({ pattern }) => (pattern === undefined ? 0 : [...clause.matchAll(pattern)].length));
  for (const [word] of clause.matchAll(WORD)) {
    for (const mark of MARKS_OF_WORD.get(word.toLowerCase().replaceAll("’", "'")) ?? [])
      counts[mark] = (counts[mark] ?? 0) + 1;
  }
  return counts.map((count, mark) => Math.min(count, MARKS[mark]?.most ?? 0));
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
