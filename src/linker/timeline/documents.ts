import type { Span, TimelineEntry } from "../../contract/index.ts";
import type { ProfiledArticle } from "../profile.ts";
import type { Whole } from "../view.ts";

/** Months in which EDTF's seasons, quarters and halves begin. */
const BEGINS: Readonly<Record<string, string>> = {
  "21": "03",
  "22": "06",
  "23": "09",
  "24": "12",
  "33": "01",
  "34": "04",
  "35": "07",
  "36": "10",
  "40": "01",
  "41": "07",
};

/**
 * The document's entries, the earliest first: what is told to have happened, what was said when, and when each article was
 * published. Dates of which no year is told come last.
 */
export function timelineOf({ profiles }: Pick<Whole, "profiles">): TimelineEntry[] {
  return profiles
    .flatMap(({ article, moments }): TimelineEntry[] => [
      ...(article.published === null
        ? []
        : [entryOf(article, headlineOf(article), article.published, "publication" as const)]),
      ...moments.map(({ date, what, ...span }) => entryOf(article, span, date, what)),
    ])
    .sort(
      (one, other) =>
        compare(orderOf(one.date), orderOf(other.date)) ||
        compare(one.date, other.date) ||
        compare(one.file, other.file) ||
        one.start - other.start ||
        one.end - other.end ||
        compare(one.what, other.what) ||
        compare(one.article, other.article),
    );
}

function entryOf(
  { id, file, text }: ProfiledArticle,
  { start, end }: Span,
  date: string,
  what: TimelineEntry["what"],
): TimelineEntry {
  return { date, file, article: id, start, end, text: text.slice(start, end), what };
}

/** Where the headline stands: the title in the text, else its first line with a letter in it. */
function headlineOf({ title, text }: ProfiledArticle): Span {
  const at = title === null || title === "" ? -1 : text.indexOf(title);
  if (title !== null && at >= 0) return { start: at, end: at + title.length };
  const line = /[^\n]*[\p{L}\p{N}][^\n]*/u.exec(text);
  const words = line?.[0] ?? "";
  const start = (line?.index ?? 0) + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}

/** What EDTF dates are ordered by: the first day that one may mean, as far as it is told. */
export function orderOf(date: string): string {
  const first = /^(?:\.\.)?\/(.*)$/u.exec(date)?.[1] ?? date.split("/")[0] ?? "";
  const plain = first.replaceAll(/[~?%]/gu, "").replace(/^-/u, "!");
  if (/^XXXX/u.test(plain)) return `~${plain}`;
  return plain.replace(/^(.{4})-(\d\d)(?!\d)/u, (whole, year: string, month: string) =>
    BEGINS[month] === undefined ? whole : `${year}-${BEGINS[month]}`,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
