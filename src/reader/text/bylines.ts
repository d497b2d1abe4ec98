const LONGEST = 160;

const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}.'’-]*|and|&|\\||de|da|di|del|van|der|den|von|bin|ibn|al|el|la|le|of|for|the|in|at|with)";
/** "By" and names; "by" alone needs a capital after it, and a day after it is a time: "By Monday", no byline. */
const BYLINE = new RegExp(
  `^(?:By|BY|by|(?:Words|Story|Text|Report|Written|Reported|Analysis|Opinion) by):? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}.'’-]*(?:,? ${NAME_WORD}){0,14}$`,
  "u",
);
/** What agencies put under a story: "(Reporting by A. Sorel; editing by M. Dunne)". */
const CREDITS =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|contributions?|with files|photos?|photography)(?: (?:and (?:reporting|writing|editing))| from| by)+ \p{Lu}/iu;

/** Whether a line, short and without a sentence's end, says who wrote the article: "By Ann Sorel and M. Dunne". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  return BYLINE.test(line) || CREDITS.test(line);
}
