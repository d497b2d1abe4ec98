/** The days that an EDTF date may lie in, both ends among them, as days since 1970-01-01. */
export interface Extent {
  /** null where it has no beginning. */
  from: number | null;
  /** null where it has no end. */
  to: number | null;
  /** What the date itself says: told as about so, or as doubtful. A season's ends are about so too. */
  about: boolean;
  /** Whether only month and day are told; the days are then those of a leap year, so that 29 February is one. */
  yearless: boolean;
}

interface Days {
  from: number;
  to: number;
  about: boolean;
  yearless: boolean;
}

const LEAP_YEAR = 2000;
/** First month and number of months of the groupings that the reader writes; winter runs into the next year. */
const PARTS_OF_YEAR: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

/**
 * The extent of an EDTF date (ISO 8601-2): days with or without a time, months, seasons, quarters, halves, years, decades
 * ("196X"), centuries, days and months of no told year ("XXXX-10-04"), each of them with "~", "?" or "%", and intervals of
 * two, of which one end may be open. A time counts as its day, in whatever zone it is told. null for what is none of these, and for a
 * day that does not exist.
 */
export function extentOf(edtf: string): Extent | null {
  const ends = edtf.split("/");
  if (ends.length > 2) return null;
  const [first = "", last] = ends;
  if (last === undefined) return daysOf(first);
  const from = daysOf(first);
  const to = daysOf(last);
  if ((from === null && !isOpen(first)) || (to === null && !isOpen(last))) return null;
  if (from === null && to === null) return null;
  const yearless = from?.yearless ?? to?.yearless ?? false;
  if (from !== null && to !== null && (from.from > to.to || from.yearless !== to.yearless)) return null;
  return {
    from: from?.from ?? null,
    to: to?.to ?? null,
    about: from?.about === true || to?.about === true,
    yearless,
  };
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function daysOf(edtf: string): Days | null {
  const match =
    /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?([?~%])?$/u.exec(
      edtf,
    );
  if (match === null) return null;
  const [, years = "", monthDigits, dayDigits, mark] = match;
  const yearless = years === "XXXX";
  const about = mark !== undefined;
  if (monthDigits === undefined) {
    if (yearless) return null;
    const first = Number(years.replaceAll("X", "0"));
    const last = Number(years.replaceAll("X", "9"));
    return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31), about, yearless };
  }
  if (/\dX/u.test(years)) return null;
  const year = yearless ? LEAP_YEAR : Number(years);
  const month = Number(monthDigits);
  if (dayDigits !== undefined) {
    const day = dayNumber(year, month, Number(dayDigits));
    return isDay(day, month, Number(dayDigits)) ? { from: day, to: day, about, yearless } : null;
  }
  const [first, months] = month >= 1 && month <= 12 ? [month, 1] : (PARTS_OF_YEAR[month] ?? [0, 0]);
  if (months === 0) return null;
  const season = month >= 21 && month <= 24;
  return {
    from: dayNumber(year, first, 1),
    to: dayNumber(year, first + months, 1) - 1,
    about: about || season,
    yearless,
  };
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; months past December are of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of 1900.
  const shifted = Date.UTC(year + 400, month - 1, day) / 86_400_000;
  return shifted - 146_097;
}

function isDay(number: number, month: number, day: number): boolean {
  const date = new Date(number * 86_400_000);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
