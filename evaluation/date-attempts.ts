/**
 * What other ways of valuing dates would give over TimeBank and AQUAINT: each is laid over what the reader finds, so that one
 * can see what a convention costs. Kept is what the TimeML guide says, whatever these score; none was chosen by the other half.
 *
 *   npx node evaluation/date-attempts.ts --corpora FOLDER [--write]
 *
 * It also counts, on the half developed on, of which kinds the wrong values are.
 */
import { type DateMention, overlaps } from "../src/contract/index.ts";
import { datesOf } from "../src/reader/dates/index.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { timedTexts } from "./corpora/timeml.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";
import { scoreOf } from "./scoring/overlaps.ts";

interface Attempt {
  readonly name: string;
  /** The date as this way has it; null where it leaves it out. */
  readonly made: (date: DateMention, words: string, published: string | undefined) => DateMention | null;
}

const DAY = 86_400_000;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const ATTEMPTS: readonly Attempt[] = [
  { name: "as it is", made: (date) => date },
  {
    name: "words for the present, the past and the future left out",
    made: (date) => (/_REF$/.test(date.timex ?? "") ? null : date),
  },
  {
    name: "a told week without its number",
    made: (date) => valued(date, (date.timex ?? "").replace(/-W\d\d$/, "-WXX")),
  },
  {
    name: "a part of the day as its day",
    made: (date) => valued(date, (date.timex ?? "").replace(/T(?:MO|AF|EV|NI)$/, "")),
  },
  {
    name: "a weekday always the last one, whatever its verb",
    made: (date, words, published) => {
      const ahead = Date.parse(date.timex ?? "") - Date.parse(published ?? "");
      if (!WEEKDAY.test(words) || !(ahead > 0 && ahead <= 6 * DAY)) return date;
      return valued(date, new Date(Date.parse(date.timex ?? "") - 7 * DAY).toISOString().slice(0, 10));
    },
  },
  {
    name: "lengths that are not told as the past",
    made: (date, words) =>
      /^PT?X[A-Z]$/.test(date.timex ?? "") && /\b(?:recent|last|past)\b/i.test(words) ? valued(date, "PAST_REF") : date,
  },
];

/** Kinds of wrong values, by ours and the gold's; the first that fits counts. */
const KINDS: readonly (readonly [string, (own: string, gold: string) => boolean])[] = [
  ["a week: its number, against no number, a day, a month or a length", (own) => /-W\d\d$/.test(own)],
  ["a part of the day, against the day or another part", (own) => /T(?:MO|AF|EV|NI)$/.test(own)],
  [
    "the same, more or less exactly written",
    (own, gold) => gold.replaceAll("-XX", "") === own || own.startsWith(gold) || gold.startsWith(own),
  ],
  ["a day: whole weeks off", (own, gold) => apart(own, gold) !== null && (apart(own, gold) ?? 1) % 7 === 0],
  ["a day: another one", (own, gold) => apart(own, gold) !== null],
  ["a quarter, or a year before it", (own, gold) => /-Q/.test(own) || /-Q/.test(gold)],
  ["a length, against another length or a vague word", (own) => /^P/.test(own)],
  ["a vague word, against a value", (own, gold) => /_REF$/.test(own) || /_REF$/.test(gold)],
  ["else", () => true],
];

const { folder, write } = corporaFrom("timebank-aquaint", "from the organisers of TempEval-3");
const gold = timedTexts(folder);
const counts = new Map(ATTEMPTS.map(({ name }) => [name, [newCounts(), newCounts()] as const]));
const kinds = new Map(KINDS.map(([name]) => [name, 0]));
for (const [number, { id, text, published, times }] of gold.entries()) {
  const article = await articleOf(id, text, published);
  const found = datesOf({ article, layout: layoutOf(article), attributions: [] });
  for (const { name, made } of ATTEMPTS) {
    const own = found.flatMap((date) => made(date, text.slice(date.start, date.end), published) ?? []);
    const count = counts.get(name)?.[number % 2 === 0 ? 0 : 1] ?? newCounts();
    count.gold += times.length;
    count.predicted += own.length;
    for (const [one, value] of pairs(own, times)) {
      if (one.timex === value) count.value++;
      else if (number % 2 === 0 && name === "as it is") {
        const kind = KINDS.find(([, fits]) => fits(one.timex ?? "", value))?.[0] ?? "else";
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
  }
}
const result = {
  ...environment("npx node evaluation/date-attempts.ts --corpora FOLDER --write"),
  model: "none",
  value: Object.fromEntries(
    [...counts].map(([name, [developed, others]]) => [name, { developed: f1(developed), others: f1(others) }]),
  ),
  "wrong values on the half developed on": Object.fromEntries([...kinds].sort((one, other) => other[1] - one[1])),
};
console.log(JSON.stringify(result, null, 1));
if (write) console.log(`written: ${writeResult("date-attempts", result)}`);

function valued(date: DateMention, timex: string): DateMention {
  return { ...date, timex: date.timex === null ? null : timex };
}

/** Each gold time with the first date that overlaps it and is not taken yet. */
function pairs(own: readonly DateMention[], times: readonly { start: number; end: number; value: string }[]) {
  const free = [...own];
  return times.flatMap((time): [DateMention, string][] => {
    const place = free.findIndex((each) => overlaps(each, time));
    const [one] = place < 0 ? [] : free.splice(place, 1);
    return one === undefined ? [] : [[one, time.value]];
  });
}

/** How many days lie between two values that are days; null where one is none. */
function apart(one: string, other: string): number | null {
  if (!/^\d{4}-\d\d-\d\d/.test(one) || !/^\d{4}-\d\d-\d\d/.test(other)) return null;
  return Math.round((Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY);
}

function newCounts() {
  return { gold: 0, predicted: 0, value: 0 };
}

function f1({ gold: marked, predicted, value }: ReturnType<typeof newCounts>): number {
  return scoreOf(value, predicted, marked).f1;
}
