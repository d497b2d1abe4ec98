import { type Dateline, findDateline } from "./dateline.ts";
import { edtfDay, findDate, findMonthDay } from "./dates.ts";
import { firstLines, lastLines } from "./lines.ts";

/** A line that only says when (and through whom, where) it was published is no longer than this. */
const LONGEST = 110;

/** Words that stand beside a date in such a line. */
const BESIDE =
  /\b(?:on|at|in|by|of|the|and|first|last|re)?(?:published|updated?|posted|modified|created|issued|released|filed|sent|dated?|today|yesterday|gmt|utc|bst|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|cet|cest|ist|eet|jst|akst|hrs?|hours|am|pm|noon|midnight|local time|on|at|in|by|of|the|and|first|last|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|min(?:ute)?s? read|print|version)\b/giu;

export type TextDate = { day: string; from: "text" | "url" };

/**
 * The day on which a text says it was published: "Published: …" before a date in a line of its own before "Updated …",
 * then the dateline. A dateline's day without a year takes the year only from the address.
 */
export function publishedIn(text: string, url: string | null): string | null {
  const lines = [...firstLines(text, 10), ...lastLines(text, 6)].filter((line) => line.words.length <= LONGEST);
  let [plain, updated]: (string | null)[] = [null, null];
  for (const { words } of lines) {
    const found = findDate(words);
    if (found === null) continue;
    const label = labelOf(words);
    if (label === "published") return found.day;
    if (label === "updated") updated ??= found.day;
    else if (saysOnlyWhen(words, found)) plain ??= found.day;
  }
  return plain ?? updated ?? datelineDay(findDateline(text), url);
}

/** The day that an address carries, such as "/2031/05/03/"; null where it carries none. */
export function publishedAt(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const parts = /(?<!\d)((?:19|20)\d\d)[/_.-](\d{1,2}|[a-z]{3,9})[/_.-](\d{1,2})(?!\d)/i.exec(path);
  if (parts !== null) {
    const [, year = "", month = "", day = ""] = parts;
    const named = /^\d/.test(month) ? null : findMonthDay(`${month} ${day}`);
    const found = edtfDay(Number(year), named?.month ?? Number(month), Number(day));
    if (found !== null) return found;
  }
  const run = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(path);
  return run === null ? null : edtfDay(Number(run[1]), Number(run[2]), Number(run[3]));
}

function labelOf(words: string): "published" | "updated" | null {
  if (/^\W{0,3}(?:first |originally )?(?:published|posted|issued|released|date)\b/i.test(words)) return "published";
  if (/\b(?:updated|modified|update)\b/i.test(words))
    return /^\W{0,3}(?:last )?(?:updated?|modified)/i.test(words) ? "updated" : null;
  return null;
}

/** Whether a line says a date and, besides, at most a time and a few names with capitals: no sentence. */
function saysOnlyWhen(words: string, date: { start: number; end: number }): boolean {
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`
    .replace(/\d{1,2} ?[:.] ?\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?/gi, " ")
    .replace(BESIDE, " ");
  const left = rest.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  return (
    left.length <= 6 &&
    left.every((word) => /^[\p{Lu}\d]/u.test(word) || /\.[a-z]{2,}$/.test(word)) &&
    !/\p{Ll}[.!?]$/u.test(words)
  );
}

function datelineDay(dateline: Dateline | null, url: string | null): string | null {
  if (dateline === null) return null;
  const whole = findDate(dateline.opening);
  if (whole !== null) return whole.day;
  const day = findMonthDay(dateline.opening);
  const year =
    url === null
      ? null
      : /(?<!\d)((?:19|20)\d\d)(?:[/_-](0?[1-9]|1[0-2])(?=[/_-]))?/.exec(url.replace(/^[a-z]+:\/\/[^/]*/i, ""));
  if (day === null || year === null || year === undefined) return null;
  return year[2] !== undefined && Number(year[2]) !== day.month ? null : edtfDay(Number(year[1]), day.month, day.day);
}
