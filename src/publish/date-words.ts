const MONTHS = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

/** The sub-year groupings of EDTF (ISO 8601-2, 4.8) that the reader writes. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  21: "spring",
  22: "summer",
  23: "autumn",
  24: "winter",
  33: "the first quarter of",
  34: "the second quarter of",
  35: "the third quarter of",
  36: "the fourth quarter of",
  40: "the first half of",
  41: "the second half of",
};

/**
 * An EDTF date as people write it: "4 May 2031", "summer 2030", "about 2031", "the 1960s", "7 November 2011 to 10 November
 * 2011", "4 October, year not told"; what this does not know is shown as it is.
 */
export function dateWords(edtf: string): string {
  const ends = edtf.split("/");
  if (ends.length !== 2) return oneDate(edtf) ?? edtf;
  const [from = "", to = ""] = ends;
  const [first, last] = [oneDate(from), oneDate(to)];
  if (first !== null && last !== null) return `${first} to ${last}`;
  if (first !== null && isOpen(to)) return `from ${first} on`;
  return last !== null && isOpen(from) ? `until ${last}` : edtf;
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function oneDate(edtf: string): string | null {
  const match =
    /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?([?~%])?$/u.exec(
      edtf,
    );
  if (match === null) return null;
  const [, year = "", month, day, time, zone, mark] = match;
  const clock = time === undefined ? "" : `, ${time}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` UTC${zone}`}`;
  const date = calendarWords(year, month, day);
  if (date === null) return null;
  return `${mark === "~" || mark === "%" ? "about " : ""}${date}${clock}${mark === "?" || mark === "%" ? " (uncertain)" : ""}`;
}

function calendarWords(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year === "XXXX" ? null : yearWords(year);
  const part = day === undefined ? PARTS_OF_YEAR[month] : undefined;
  const name = part ?? MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  const dayAndMonth = day === undefined ? name : `${Number(day)} ${name}`;
  if (year === "XXXX") return `${dayAndMonth.replace(/ of$/u, " of the year")}, year not told`;
  return `${dayAndMonth} ${yearWords(year)}`;
}

function yearWords(year: string): string {
  return year.includes("X") ? `the ${year.replaceAll("X", "0")}s` : year;
}
