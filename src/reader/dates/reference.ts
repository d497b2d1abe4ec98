import { dayOf, monthOf, type Period, yearOf } from "./period.ts";

/** The day, month or year that an EDTF value stands for, as something to count from; null for what is less simple. */
export function referenceOf(edtf: string | null): Period | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?:T.*)?[~?%]?$/.exec(edtf ?? "");
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (Number(year) < 1) return null;
  if (month === undefined) return yearOf(Number(year));
  if (day === undefined) return monthOf(Number(year), Number(month));
  return dayOf(Number(year), Number(month), Number(day));
}
