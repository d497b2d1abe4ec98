import { kept } from "../kept.ts";
import type { Link } from "../links.ts";
import type { CountedFigure, Profile, Term } from "../profile.ts";
import { termsOf } from "../terms/index.ts";
import { overlapOf } from "../terms/overlap.ts";
import { featuresOf, isOfPeople } from "./features.ts";
import { ENOUGH, scoreOf } from "./score.ts";
import { areToldApart } from "./told-apart.ts";

/** So many characters from its start tell what an article reports. */
const OPENING = 600;

/** Milliseconds in ten days: tolls of one event seldom appear farther apart. */
const FAR = 10 * 86_400_000;

/** Articles whose first words have less in common report other things, each with a toll of its own. */
const REPORTS_THE_SAME = 0.08;

const openingOf = kept(({ article }: Profile): readonly Term[] => termsOf(article.text.slice(0, OPENING)));

/**
 * The figures of people to whom something befell of which an article gives no other number: they are of what it reports.
 * Those of a year that is named are of the past.
 */
const onlyTollsOf = kept(({ figures }: Profile): ReadonlySet<CountedFigure> => {
  const tolls = figures.filter(
    (figure) => figure.event !== null && figure.value !== null && !figure.further && isOfPeople(figure),
  );
  const byEvent = Map.groupBy(tolls, ({ event }) => event);
  return new Set(
    tolls.filter(
      ({ event, years }) => years.length === 0 && new Set(byEvent.get(event)?.map(({ value }) => value)).size === 1,
    ),
  );
});

/** Figures of two articles that count the same. */
export function linkFigures(a: Profile, b: Profile): Link[] {
  if (a.figures.length === 0 || b.figures.length === 0) return [];
  const about = { articles: overlapOf(openingOf(a), openingOf(b)), otherWeek: weeksApart(a, b) ? 1 : 0 };
  const [own, others] = [onlyTollsOf(a), onlyTollsOf(b)];
  return a.figures.flatMap((figure, at) =>
    b.figures.flatMap((other, index): Link[] => {
      const only = about.articles >= REPORTS_THE_SAME && own.has(figure) && others.has(other) ? 1 : 0;
      const features = featuresOf(figure, other, { ...about, only });
      if (features === null) return [];
      const { score, why } = scoreOf(features);
      if (score < ENOUGH || areToldApart({ profile: a, figure }, { profile: b, figure: other })) return [];
      return [{ a: at, b: index, score, why }];
    }),
  );
}

/** Whether both articles have a day and the days are far apart. */
function weeksApart({ article: one }: Profile, { article: other }: Profile): boolean {
  const [first, second] = [Date.parse(one.published ?? ""), Date.parse(other.published ?? "")];
  return Math.abs(first - second) > FAR;
}
