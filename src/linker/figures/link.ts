import type { Link } from "../links.ts";
import type { Profile, Term } from "../profile.ts";
import { termsOf } from "../terms/index.ts";
import { overlapOf } from "../terms/overlap.ts";
import { featuresOf } from "./features.ts";
import { ENOUGH, scoreOf } from "./score.ts";

/** So many characters from its start tell what an article reports. */
const OPENING = 600;

/** Milliseconds in ten days: tolls of one event seldom appear farther apart. */
const FAR = 10 * 86_400_000;

/** Figures of two articles that count the same. */
export function linkFigures(a: Profile, b: Profile): Link[] {
  if (a.figures.length === 0 || b.figures.length === 0) return [];
  const about = { articles: overlapOf(openingOf(a), openingOf(b)), otherWeek: weeksApart(a, b) ? 1 : 0 };
  return a.figures.flatMap((figure, at) =>
    b.figures.flatMap((other, index): Link[] => {
      const features = featuresOf(figure, other, about);
      if (features === null) return [];
      const { score, why } = scoreOf(features);
      return score >= ENOUGH ? [{ a: at, b: index, score, why }] : [];
    }),
  );
}

/** Kept as long as the profile is, which is compared with many others. */
const openings = new WeakMap<Profile, readonly Term[]>();

function openingOf(profile: Profile): readonly Term[] {
  const known = openings.get(profile);
  if (known !== undefined) return known;
  const terms = termsOf(profile.article.text.slice(0, OPENING));
  openings.set(profile, terms);
  return terms;
}

/** Whether both articles have a day and the days are far apart. */
function weeksApart({ article: one }: Profile, { article: other }: Profile): boolean {
  const [first, second] = [Date.parse(one.published ?? ""), Date.parse(other.published ?? "")];
  return Math.abs(first - second) > FAR;
}
