import type { Span } from "../../contract/index.ts";

const LONGEST = 120;

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? \\d{4})?`;
/** A name in capitals with its particles, as agencies set a town: "SAN PEDRO", "PORT-AU-PRINCE", "ST. GEORGE'S". */
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,4}";
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|of|de|da|la|al|the)){0,4}";
const REGION = `(?:, ${NAME}){0,2}`;
/** In brackets; a letter and a hyphen are a politician's party and state. */
const AGENCY = "\\((?!\\p{L}-)(?:\\p{Lu}[\\p{L}.&/ -]{1,40})\\)";
const DASH = "\\s*(?:—|–|--?)\\s";
/** Words in capitals before a dash that label a piece and name no place. */
const LABEL =
  "(?!(?:FILE|EXCLUSIVE|WATCH|UPDATED?|CORRECTION|ANALYSIS|OPINION|BREAKING|PHOTOS?|VIDEO|LIVE|NOTE|EDITORIAL)\\b)";

/**
 * What a paragraph may open with before its own words. A town not set in capitals counts only beside a date or an
 * agency, since "Haddon - a town of ten thousand" is no dateline.
 */
const OPENINGS: readonly { example: string; pattern: RegExp }[] = [
  {
    example: "SALTMERE, June 5 (Northwire) - ",
    pattern: opening(`${LABEL}${CAPITALS}${REGION}(?:, ${DATE})?(?: ${AGENCY})?`),
  },
  { example: "Saltmere, June 5 (Northwire) - ", pattern: opening(`${NAME}${REGION}, ${DATE}(?: ${AGENCY})?`) },
  { example: "Saltmere (Northwire) — ", pattern: opening(`${NAME}${REGION} ${AGENCY}`) },
  { example: "(Northwire) - ", pattern: opening(AGENCY) },
];

function opening(pattern: string): RegExp {
  return new RegExp(`^${pattern}${DASH}`, "u");
}

/** A line of nothing but a date, and the words that pages put around one. */
const DATE_PART = new RegExp(
  `\\b(?:${WEEKDAY}|${MONTH})(?![\\p{L}])|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]+)?|\\d{1,4}(?:[./:]\\d{1,4}){0,2}(?:st|nd|rd|th)?|` +
    "\\b(?:published|updated|posted|first|last|modified|on|at|of|the|date|noon|midnight|hrs|\\p{L}{2,3}T|GMT|UTC)(?![\\p{L}])|[ap](?:\\.m\\.|m)(?![\\p{L}])|[\\s,.:;|·•()–—/-]",
  "giu",
);
const MONTH_OR_DATE = new RegExp(`\\b${MONTH}(?![\\p{L}])|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}`, "iu");

const PLACE_AND_DATE = new RegExp(`^${NAME}${REGION},? ${DATE}$`, "u");

/** What every opening begins with and ends with; without them none has to be tried. */
const MAY_OPEN = /^[\p{Lu}(][\s\S]*[—–-]\s/u;

/** The place, date and agency that a paragraph opens with, its dash included; null where it opens with its own words. */
export function datelineOf(text: string, paragraph: Span): Span | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  if (!MAY_OPEN.test(head)) return null;
  for (const { pattern } of OPENINGS) {
    const length = pattern.exec(head)?.[0].trimEnd().length;
    if (length !== undefined) return { start: paragraph.start, end: paragraph.start + length };
  }
  return null;
}

/** Whether a line says a date and nothing else: "Published June 5, 2023", "10.3.2025". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line) || !MONTH_OR_DATE.test(line)) return false;
  return line.replace(DATE_PART, "") === "" || PLACE_AND_DATE.test(line);
}
