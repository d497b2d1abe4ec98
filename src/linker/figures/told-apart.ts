import type { CountedFigure, Profile } from "../profile.ts";
import { measureOf } from "./measure.ts";

/** A figure and the article that gives it. */
interface Given {
  readonly profile: Pick<Profile, "article" | "figures">;
  readonly figure: CountedFigure;
}

/** So near, by their ratio, that they are one value in two units. */
const SAME = 0.0087;

const SENTENCE_ENDS = /[.!?]["”’']?\s|\n/u;

/**
 * Whether the sentence of one of two figures that differ gives the other's value too, of another thing then: "quakes of 7.6
 * and 7.5" are two, so 7.5 here is not the 7.6 of another article; nor is "two of three posts" its three.
 */
export function areToldApart(one: Given, other: Given): boolean {
  if (one.figure.value === null || other.figure.value === null || sameValue(one.figure, other.figure)) return false;
  return givesAlso(one, other.figure) || givesAlso(other, one.figure);
}

function givesAlso({ profile, figure }: Given, wanted: CountedFigure): boolean {
  return profile.figures.some(
    (beside) =>
      beside !== figure &&
      beside.further === wanted.further &&
      sameValue(beside, wanted) &&
      measureOf(beside).kind === measureOf(figure).kind &&
      (beside.event === figure.event || beside.event === null || figure.event === null) &&
      !SENTENCE_ENDS.test(
        profile.article.text.slice(Math.min(figure.end, beside.end), Math.max(figure.start, beside.start)),
      ),
  );
}

function sameValue(one: CountedFigure, other: CountedFigure): boolean {
  if (one.value === null || other.value === null) return false;
  const [first, second] = [sizeOf(one.value, one), sizeOf(other.value, other)];
  return Math.abs(Math.log10(first / second)) <= SAME;
}

function sizeOf(value: number, figure: CountedFigure): number {
  return Math.max(Math.abs(value * measureOf(figure).factor), 1e-9);
}
