/** Month names and their usual abbreviations, by number. English; "sept" is how many papers write it. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d\\d)";

/** A date as people and machines write it, the parts named by their order in the pattern. */
interface Shape {
  pattern: RegExp;
  order: "ymd" | "mdy" | "dmy" | "numeric";
  example: string;
}

const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, "i"),
    order: "ymd",
    example: "2031-05-03T09:15:00+02:00",
  },
  { pattern: new RegExp(`\\b${YEAR}([01]\\d)([0-3]\\d)(?!\\d)`, "i"), order: "ymd", example: "20310503" },
  { pattern: new RegExp(`\\b${YEAR}[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)`, "i"), order: "ymd", example: "2031/05/03" },
  { pattern: new RegExp(`\\b${MONTH} ?${DAY},? ${YEAR}(?!\\d)`, "i"), order: "mdy", example: "May 3, 2031" },
  {
    pattern: new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}(?!\\d)`, "i"),
    order: "dmy",
    example: "3 May 2031",
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?${YEAR}(?!\\d)`, "i"),
    order: "numeric",
    example: "23/5/2031",
  },
  { pattern: /(?<!\d)(\d{1,2}) ?(\/) ?(\d{1,2}) ?\2 ?(\d\d)(?!\d)/, order: "numeric", example: "5/23/31" },
];

/** A date found in a line: its day in EDTF and the range of the line that says it. */
export interface FoundDate {
  day: string;
  start: number;
  end: number;
}

/**
 * The first whole date of a line, year included; null where there is none or its order can't be told: 3/5/2031 is May to
 * some and March to others, 23/5/2031 is May to all. Days stand as written, in their own time zone.
 */
export function findDate(line: string): FoundDate | null {
  let best: FoundDate | null = null;
  for (const { pattern, order } of SHAPES) {
    const match = pattern.exec(line);
    if (match === null || (best !== null && match.index >= best.start)) continue;
    const day = dayOf(match, order);
    if (day !== null) best = { day, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** A month and day without a year ("May 3", "3 May"), for where the year is told elsewhere. */
export function findMonthDay(line: string): { month: number; day: number } | null {
  const american = new RegExp(`\\b${MONTH} ?${DAY}(?!\\d)`, "i").exec(line);
  if (american !== null) return { month: monthNumber(american[1]), day: Number(american[2]) };
  const british = new RegExp(`\\b${DAY} ${MONTH}(?![a-z])`, "i").exec(line);
  if (british !== null) return { month: monthNumber(british[2]), day: Number(british[1]) };
  return null;
}

/** A day in EDTF, null where the calendar has no such day. */
export function edtfDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1500 || year > 2500 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** What metadata or a user gave as a date, as EDTF: a day where a day is told, else a month or a year as given. */
export function edtfOf(value: string): string | null {
  const given = value.trim();
  if (/^(1[5-9]|20|21|22|23|24)\d\d(-(0[1-9]|1[0-2]))?$/.test(given)) return given;
  if (/^\d{10}(\d{3})?$/.test(given)) {
    return new Date(Number(given) * (given.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  }
  return findDate(given.slice(0, 200))?.day ?? null;
}

function dayOf(match: RegExpExecArray, order: Shape["order"]): string | null {
  const [, a = "", b = "", c = "", d = ""] = match;
  if (order === "ymd") return edtfDay(Number(a), Number(b), Number(c));
  if (order === "mdy") return edtfDay(Number(c), monthNumber(a), Number(b));
  if (order === "dmy") return edtfDay(Number(c), monthNumber(b), Number(a));
  const [one, two] = [Number(a), Number(c)];
  const year = d.length === 2 ? 2000 + Number(d) : Number(d);
  if (one > 12 && two <= 12) return edtfDay(year, two, one);
  if (two > 12 && one <= 12) return edtfDay(year, one, two);
  if (one === two) return edtfDay(year, one, two);
  // Dots part day, month and year only where the day comes first.
  return b === "." ? edtfDay(year, two, one) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase().replace(/\.$/, "")) ?? 0;
}
