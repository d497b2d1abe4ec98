import type { Span } from "../../contract/index.ts";
import { AGENCY_FORMS, isAgency } from "./agencies.ts";
import { findDateline, looksLikeAgency } from "./dateline.ts";
import { everyLine, type Line } from "./lines.ts";

export type Credit = Span & { name: string };

/** Credits stand in short lines or at a line's end; what lies further from both ends of a line is not looked at. */
const REACH = 400;
const KNOWN = AGENCY_FORMS.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

/** A way to credit an agency: the whole match is the credit, the group `name` the agency as written. */
interface CreditRule {
  pattern: RegExp;
  reason: string;
  example: string;
}

/** At the start of a line (or of its last stretch). Names are a known agency's, or say themselves that they are one. */
const RULES: readonly CreditRule[] = [
  {
    pattern: new RegExp(`(?<=[.!?”"’'] ?|^)[(\\[](?:(?:with |from )?)(?<name>${KNOWN})[)\\]]\\.?$`, "d"),
    reason: "an agency in brackets after the last sentence, or alone",
    example: "The pier stays shut. (Reuters)",
  },
  {
    pattern: new RegExp(`(?<=[.!?”"’'] ?|^)(?:—|–|--|-|/) ?(?<name>${KNOWN})\\.?$`, "d"),
    reason: "an agency after a dash at the end",
    example: "The pier stays shut. — AFP",
  },
  {
    pattern: new RegExp(`^(?<name>${KNOWN})$`, "d"),
    reason: "an agency's name as a line of its own",
    example: "Reuters",
  },
  {
    pattern:
      /[([]?\b[Ww]ith (?:additional )?(?:files|reports?|reporting|material|inputs?|information) (?:from|by) (?:the )?(?<name>\p{Lu}[\p{L}\p{M}&'’.-]*(?: \p{Lu}[\p{L}\p{M}&'’.-]*){0,4}?)\.?[)\]]?\.?$/du,
    reason: "what the outlet says it took material from",
    example: "With files from The Canadian Press",
  },
  {
    pattern: new RegExp(
      `^[(\\[]?(?:Additional reporting|Reporting|Writing|Compiled|Edited|Story|Report) (?:by|from) .{1,200}?[,/] ?(?:of |for |the )?(?<name>${KNOWN}|[A-Z][\\w'’-]* (?:Wire|News Agency|Newswire|News Service))\\.?[)\\]]?\\.?$`,
      "d",
    ),
    reason: "a credit line for reporters of an agency",
    example: "Additional reporting by Iris Dunmore, Reuters",
  },
  {
    pattern: new RegExp(
      `^(?:The )?(?<name>${KNOWN})(?:'s|’s)?(?: (?:news )?(?:writers?|reporters?|journalists?|correspondents?|staff)\\b.{0,300})? contributed (?:to this|reporting)\\b.{0,40}$`,
      "d",
    ),
    reason: "an agency that contributed",
    example: "The Associated Press contributed to this report.",
  },
  {
    pattern: new RegExp(`^(?:Source|SOURCE|Sources|Agency|Credit)\\s?: ?(?<name>${KNOWN})\\.?$`, "d"),
    reason: "an agency named as the text's source",
    example: "Source: AFP",
  },
  {
    pattern: new RegExp(
      `^(?:Copyright|©|\\(c\\)|\\(C\\))[ ,]*(?:©|\\(c\\))? ?(?:19|20)\\d\\d,? (?:by )?(?:The )?(?<name>${KNOWN})\\b.{0,160}$`,
      "d",
    ),
    reason: "an agency owns the text",
    example: "Copyright 2031 The Associated Press. All rights reserved.",
  },
  {
    pattern: new RegExp(
      `^(?:By|BY) (?:.{2,80}?(?:, | of | \\| |/| - ))?(?:the |The )?(?<name>${KNOWN})(?: (?:staff|writer|reporter|correspondent)s?)?$`,
      "d",
    ),
    reason: "a byline of an agency",
    example: "By Iris Dunmore, Associated Press",
  },
];

/** Names that are an agency's by their own words, for lines that no list of known agencies matches. */
const LIKE_AGENCY =
  /(?<=[.!?”"’'] ?|^)[([](?<name>(?:\p{Lu}[\p{L}\p{M}&'’.-]* ){1,3}(?:Wire|Newswire|News Agency|News Service|Press Agency))[)\]]\.?$/du;

/** The same in brackets on a line of its own, where nothing else is called an agency. */
const AGENCY_ALONE = /^[([](?<name>(?:\p{Lu}[\p{L}\p{M}&'’.-]* ){1,3}Agency)[)\]]\.?$/du;

/** What one of the rules asks for where no known agency is named: seldom in a line, and quickly seen. */
const OTHER_SIGN = /[Ww]ith (?:additional )?(?:file|report|material|input|information)|Wire|News|Agency[)\]]/;

/** Whether any rule can speak of a line: the rules themselves are long, and most lines name no agency. */
function mayCredit(words: string): boolean {
  return OTHER_SIGN.test(words) || AGENCY_FORMS.some((form) => words.includes(form));
}

/**
 * Where a text says that an agency supplied it or part of it: its dateline, and credits in lines of their own or at the
 * end of a paragraph. An agency as the source of a statement ("told Reuters") is no credit.
 */
export function findCredits(text: string): Credit[] {
  const credits: Credit[] = [];
  const dateline = findDateline(text)?.agency ?? null;
  if (dateline !== null) credits.push(dateline);
  for (const line of everyLine(text)) {
    const found = line.words === "" ? null : creditOf(line);
    if (found !== null && !credits.some((credit) => credit.start < found.end && found.start < credit.end)) {
      credits.push(found);
    }
  }
  return credits.sort((one, other) => one.start - other.start);
}

function creditOf(line: Line): Credit | null {
  const cut = Math.max(0, line.words.length - REACH);
  const words = cut > 0 ? line.words.slice(cut) : line.words;
  if (!mayCredit(words)) return null;
  for (const pattern of [...RULES.map((rule) => rule.pattern), LIKE_AGENCY, AGENCY_ALONE]) {
    // A rule for whole lines can't speak of a long line's end.
    if (cut > 0 && pattern.source.startsWith("^")) continue;
    const match = pattern.exec(words);
    const name = match?.groups?.name;
    if (match === null || name === undefined) continue;
    if (pattern !== AGENCY_ALONE && !isCreditName(name, words)) continue;
    const start = line.start + cut + match.index;
    return { start, end: start + match[0].trimEnd().length, name };
  }
  return null;
}

/** "With files from Iris Dunmore" credits a person: names of two words need to be an agency's. */
function isCreditName(name: string, words: string): boolean {
  if (isAgency(name) || looksLikeAgency(name)) return true;
  return (
    /[Ww]ith (?:additional )?(?:files|material|inputs?)/.test(words) && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)
  );
}
