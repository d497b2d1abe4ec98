import type { CountedFigure } from "../profile.ts";
import { overlapOf } from "../terms/overlap.ts";
import { folded } from "../words/words.ts";
import { measureOf } from "./measure.ts";

/** What speaks for or against two figures counting the same; each −1…1. */
export interface Features {
  /** Values that agree within a fiftieth, once in one unit. */
  readonly sameValue: number;
  /** How far the values are apart: 0 at the same value, 1 at ten times and more. */
  readonly apart: number;
  /** 1: both say what befell those counted, and the same. */
  readonly sameEvent: number;
  /** 1: the counted noun is the same, and says more than that they are people. */
  readonly sameNoun: number;
  /** Words near the figures that both have, by how much they tell. */
  readonly near: number;
  /** Words of their sentences that both have, by how much they tell. */
  readonly sentence: number;
  /** 1: their sentences name years, and none in common. */
  readonly otherYear: number;
  /** 1: one sentence names a year and the other does not. */
  readonly oneYear: number;
  /** 1: both count people to whom the same befell. */
  readonly sameFate: number;
  /** Equal values, by how few figures have them: 249 tells more than 2. */
  readonly tellingValue: number;
  /** 1: the nouns are other words: "people" and "children". */
  readonly nounClash: number;
  /** 1: one counts others, further ones, or one of a part ("four other people", "two of them"), and the other does not. */
  readonly otherMark: number;
  /** 1: a measure, not a count. */
  readonly measure: number;
  /** How much the articles' first words have in common: whether they report the same. */
  readonly articles: number;
  /** 1: both are the only number that their articles give of people to whom this befell. */
  readonly only: number;
  /** 1: the articles appeared more than ten days apart. */
  readonly otherWeek: number;
  /** 1: both figures stand at the head of their articles: they count what these report. */
  readonly lead: number;
  /** 1: their sentences name persons, organisations or places, and none in common. */
  readonly otherNames: number;
}

const PEOPLE =
  /^(?:people|person|persons|others?|civilians?|residents?|villagers?|inhabitants?|citizens?|men|women|children|child|workers?|passengers?|victims?|refugees?|patients?|survivors?|dead|injured|wounded|missing|trapped)$/u;

/** Words for people that say nothing else of them. */
const ANYBODY = /^(?:people|person|other|men|women|victim|dead|injured|wounded|missing|trapped)$/u;

/** The features of two figures; null where they can't count the same: other kinds of quantity, or other events. */
export function featuresOf(
  a: CountedFigure,
  b: CountedFigure,
  { articles, otherWeek, only }: Pick<Features, "articles" | "otherWeek" | "only">,
): Features | null {
  const [one, other] = [measureOf(a), measureOf(b)];
  if (one.kind !== other.kind || a.value === null || b.value === null) return null;
  if (one.kind === "count" && a.event !== null && b.event !== null && a.event !== b.event) return null;
  const values: [number, number] = [a.value * one.factor, b.value * other.factor];
  const [nounA, nounB] = [nounOf(a), nounOf(b)];
  const [peopleA, peopleB] = [isPeople(a, nounA), isPeople(b, nounB)];
  if (
    one.kind === "count" &&
    nounA !== null &&
    nounB !== null &&
    nounA !== nounB &&
    !(peopleA && peopleB) &&
    strangers(a, b)
  )
    return null;
  const apart = Math.abs(Math.log10(Math.max(Math.abs(values[0]), 1e-9) / Math.max(Math.abs(values[1]), 1e-9)));
  const sameValue = apart <= 0.0087 && !isVague(a) ? 1 : 0;
  return {
    sameValue,
    apart: Math.min(apart, 1),
    sameEvent: a.event !== null && a.event === b.event ? 1 : 0,
    sameNoun: nounA !== null && nounA === nounB && !ANYBODY.test(nounA) ? 1 : 0,
    near: overlapOf(a.near, b.near),
    sentence: overlapOf(a.sentence, b.sentence),
    otherYear: a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year)) ? 1 : 0,
    oneYear: a.years.length > 0 === b.years.length > 0 ? 0 : 1,
    sameFate: peopleA && peopleB && a.event !== null && a.event === b.event ? 1 : 0,
    tellingValue: sameValue * tellingOf(a.value),
    nounClash:
      nounA !== null && nounB !== null && nounA !== nounB && !(ANYBODY.test(nounA) && ANYBODY.test(nounB)) ? 1 : 0,
    otherMark: a.further === b.further ? 0 : 1,
    measure: one.kind === "count" ? 0 : 1,
    articles,
    otherWeek,
    only,
    lead: a.lead && b.lead ? 1 : 0,
    otherNames: a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name)) ? 1 : 0,
  };
}

/** A value of so many digits is hardly met by chance, however round it is: 2,000,000. */
const LONG = 6;

/** How few figures have a value: by its digits before the zeros at its end (249: 1, 300: a third, 2: a third), and by its size. */
function tellingOf(value: number): number {
  const digits = Math.min(String(value).replace(".", "").replace(/0+$/u, "").length, 3) / 3;
  return Math.max(digits, Math.min(1, Math.log10(Math.max(1, value)) / LONG));
}

/** Whether a figure is a word for a number that is not told: "dozens". */
function isVague({ bound, high }: CountedFigure): boolean {
  return bound === "at-least" && high !== null;
}

/** Whether nothing near the figures is common to both. */
function strangers(a: CountedFigure, b: CountedFigure): boolean {
  return overlapOf(a.near, b.near) === 0;
}

/** The last word of what is counted, without its plural. */
function nounOf({ counted }: CountedFigure): string | null {
  const last = counted
    ?.split(/\s+of\s+/u)[0]
    ?.split(/\s+/u)
    .at(-1);
  if (last === undefined) return null;
  const word = folded(last);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Whether a figure counts people. */
export function isOfPeople(figure: CountedFigure): boolean {
  return isPeople(figure, nounOf(figure));
}

function isPeople({ unit, counted, event }: CountedFigure, noun: string | null): boolean {
  if (unit === "people" || unit === "person") return true;
  if (noun !== null && (PEOPLE.test(noun) || PEOPLE.test(counted ?? ""))) return true;
  return counted === null && event !== null && event !== "damage";
}
