import type { Span } from "../../contract/index.ts";
import { AGENCY_FORMS, isAgency } from "./agencies.ts";
import { firstLines, type Line } from "./lines.ts";

/** The opening of a report that says where, when and through which agency: "PORT ALDER, May 3 (Coastal Wire) —". */
export interface Dateline extends Span {
  /** The words between place and agency, in which a date may stand. */
  opening: string;
  /** The agency's name as written, and the range of its credit with the brackets; null where none is named. */
  agency: (Span & { name: string }) | null;
}

/** A place in capitals or with a capital first, perhaps two, then perhaps a date: no verb can stand in it. */
const OPENING = /^[\p{Lu}][\p{L}\p{M}.'’\-/ ]{1,40}(?:, ?[\p{L}\p{M}\d.'’ ]{1,25}){0,4}$/u;
const DASH = /^\s?(?:—|–|--|―)\s?|^\s-\s|^\s?:\s/;
const BARE_AGENCY = new RegExp(`^(?:${AGENCY_FORMS.map(literally).join("|")})(?=\\s?(?:—|–|--| - |: ))`);
/** No dateline is longer. */
const REACH = 140;

/** The dateline of a text, sought at the start of its first lines; null where there is none. */
export function findDateline(text: string): Dateline | null {
  for (const line of firstLines(text, 8)) {
    const found = datelineOf(line);
    if (found !== null) return found;
  }
  return null;
}

/** The dateline that a line opens with. */
export function datelineOf(line: Line): Dateline | null {
  const head = line.words.slice(0, REACH);
  return bracketed(line, head) ?? bare(line, head) ?? placeAndDate(line, head);
}

/** "PORT ALDER, May 3 (Coastal Wire) — " and "(Coastal Wire) — ". */
function bracketed(line: Line, head: string): Dateline | null {
  const open = head.indexOf("(");
  const close = head.indexOf(")", open);
  if (open < 0 || close < 0) return null;
  const opening = head.slice(0, open).trim().replace(/,$/, "");
  const name = head.slice(open + 1, close).trim();
  const after = head.slice(close + 1);
  const dash = DASH.exec(after);
  // An agency's name at the very start of a report needs no dash: "LONDON (Reuters) Shares fell".
  const known = isAgency(name);
  if (dash === null && !(known && /^\s+\p{Lu}/u.test(after))) return null;
  if (opening !== "" && !OPENING.test(opening)) return null;
  if (opening === "" ? !known && !looksLikeAgency(name) : !known && !couldBeAgency(name)) return null;
  const end = line.start + close + 1;
  return {
    start: line.start,
    end: end + (dash?.[0].trimEnd().length ?? 0),
    opening,
    agency: { start: line.start + open, end, name },
  };
}

/** "AFP - ", "Reuters: ": only names that are known to be agencies'. */
function bare(line: Line, head: string): Dateline | null {
  const name = BARE_AGENCY.exec(head)?.[0];
  if (name === undefined) return null;
  const end = line.start + name.length;
  return { start: line.start, end, opening: "", agency: { start: line.start, end, name } };
}

/** "PORT ALDER, May 3 — ": a place in capitals and a date, no agency. */
function placeAndDate(line: Line, head: string): Dateline | null {
  const match = /^(\p{Lu}[\p{Lu}.'’\-/ ]{2,40}(?:, ?[\p{L}\d.'’ ]{1,25}){0,4}?)\s?(?:—|–|--|―|\s-\s)/u.exec(head);
  const opening = match?.[1];
  if (match === null || opening === undefined || !OPENING.test(opening)) return null;
  return { start: line.start, end: line.start + match[0].length, opening, agency: null };
}

/** In dateline position a name of one to four words with capitals is an agency's, known or not. */
function couldBeAgency(name: string): boolean {
  if (/\d|^[A-Z]{1,2}$|\.$|^[A-Z]-/.test(name) || name.length > 40) return false;
  return (
    /^\p{L}[\p{L}\p{M}&'’.\-/]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{M}&'’.\-/]*){0,4}$/u.test(name) &&
    /\p{Lu}/u.test(name)
  );
}

/** Names that say themselves that they are an agency's. */
export function looksLikeAgency(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}&'’.-]* ){0,4}(?:Wire|Newswire|News Agency|News Service|Press Agency|Press Association|Wire Service)$/u.test(
    name.trim(),
  );
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
