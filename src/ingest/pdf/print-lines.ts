import { linesOf } from "./columns.ts";
import type { PageWords } from "./running-heads.ts";
import type { Segment } from "./segments.ts";

/** A line that a browser puts above or below a page that it prints: never the article's. */
interface PrintLine {
  pattern: RegExp;
  example: string;
  /** What it must not match: an article's own line. */
  not: string;
}

const DAY = "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? \\d{1,2}[:.]\\d{2}(?: ?[AP]M)?";

export const PRINT_LINES: readonly PrintLine[] = [
  {
    pattern: new RegExp(`^${DAY}(?: \\S.*)?$`, "i"),
    example: "5/3/31, 10:15 AM Pier stays shut",
    not: "3 May 2031, 10:15",
  },
  {
    pattern: new RegExp(`^\\d+ (?:of|/) \\d+ ${DAY}$`, "i"),
    example: "1 of 3 5/3/31, 10:15 AM",
    not: "1 of 3 boats",
  },
  {
    pattern: /^https?:\/\/\S+(?: \d+ ?\/ ?\d+)?$/i,
    example: "https://herald.example/pier 1/3",
    not: "See https://herald.example/pier.",
  },
  {
    pattern: /^\S.* https?:\/\/\S+$/i,
    example: "Pier stays shut https://herald.example/pier",
    not: "https://herald.example/pier says so",
  },
];

/** Pages that a browser printed, without its lines above and below them, and the address that these give; null where it is cut off. */
export function withoutPrintLines(pages: readonly PageWords[]): { pages: PageWords[]; address: string | null } {
  let address: string | null = null;
  const left = pages.map((page) => {
    const lines = linesOf(page.segments);
    const printed = [lines[0], lines.at(-1)].filter((line): line is Segment => line !== undefined && isPrinted(line));
    for (const { text } of printed) address ??= addressIn(text);
    const near = ({ y, size }: Segment) =>
      printed.some((line) => Math.abs(line.y - y) <= Math.max(line.size, size) * 0.4);
    return { ...page, segments: page.segments.filter((segment) => !near(segment)) };
  });
  return { pages: left, address };
}

function isPrinted({ text }: Segment): boolean {
  return PRINT_LINES.some(({ pattern }) => pattern.test(text));
}

function addressIn(text: string): string | null {
  const found = /https?:\/\/\S+/i.exec(text)?.[0] ?? "";
  return URL.canParse(found) && !/(?:…|\.\.\.)$/.test(found) ? found : null;
}
