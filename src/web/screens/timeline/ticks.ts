import { dayOf } from "./spans.ts";

/** A mark under the line of time. */
export interface Tick {
  readonly day: number;
  readonly words: string;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const MOST = 8;
/** Days, weeks, months or years between two marks. */
const STEPS = [
  { unit: "day", every: 1, days: 1 },
  { unit: "day", every: 2, days: 2 },
  { unit: "day", every: 7, days: 7 },
  { unit: "month", every: 1, days: 31 },
  { unit: "month", every: 3, days: 92 },
  { unit: "month", every: 6, days: 184 },
  { unit: "year", every: 1, days: 366 },
  { unit: "year", every: 5, days: 1830 },
  { unit: "year", every: 10, days: 3653 },
  { unit: "year", every: 50, days: 18263 },
  { unit: "year", every: 100, days: 36525 },
] as const;

/** Up to eight round days between two days since 1970-01-01, each with its name: days, months or years. */
export function ticksOf(low: number, high: number): Tick[] {
  const step = STEPS.find(({ days }) => (high - low) / days <= MOST) ?? STEPS[STEPS.length - 1];
  if (step === undefined) return [];
  const first = new Date(dayOf(Math.ceil(low)));
  const ticks: Tick[] = [];
  for (let count = 0; ticks.length <= MOST; count++) {
    const day = roundDay(first, step.unit, step.every, count);
    if (day > high) break;
    if (day >= low) ticks.push({ day, words: wordsOf(day, step.unit) });
  }
  return ticks;
}

function roundDay(first: Date, unit: "day" | "month" | "year", every: number, count: number): number {
  const [year, month, date] = [first.getUTCFullYear(), first.getUTCMonth(), first.getUTCDate()];
  const at =
    unit === "day"
      ? Date.UTC(year, month, date + count * every)
      : unit === "month"
        ? Date.UTC(year, Math.floor(month / every) * every + count * every, 1)
        : Date.UTC(Math.floor(year / every) * every + count * every, 0, 1);
  return at / 86_400_000;
}

function wordsOf(day: number, unit: "day" | "month" | "year"): string {
  const [year = "", month = "1", date = "1"] = dayOf(day).split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  if (unit === "day") return `${Number(date)} ${name}`;
  return unit === "month" ? `${name} ${year}` : year;
}
