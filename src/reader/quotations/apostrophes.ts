/** Words whose beginning is left out; the word after the apostrophe, with an example of its own. */
const ELIDED: readonly { words: string; example: string }[] = [
  { words: "em", example: "Let ’em go." },
  { words: "til till", example: "We stay ’til dawn." },
  { words: "tis twas twere twill", example: "’Tis late." },
  { words: "cause cos coz", example: "He left ’cause it rained." },
  { words: "bout round neath", example: "All ’round the quay." },
  { words: "n", example: "rock ’n’ roll" },
  { words: "nuff cept scuse fraid", example: "’Nuff said." },
];
const ELIDED_WORD = new RegExp(
  `^(${ELIDED.map(({ words }) => words.replaceAll(" ", "|")).join("|")})(?![\\p{L}\\p{N}])(.?)`,
  "iu",
);
const DECADE = /^\d0s(?![\p{L}\p{N}])/u;
const YEAR = /^\d{2}(?![\p{L}\p{N}])/u;
/** The second apostrophe of "rock ’n’ roll". */
const AND = /(?:^|[\s’'‘])[’'‘]?n$/iu;

/** Whether a character is a letter or digit; false for "". */
export function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 128) return /^[\p{L}\p{N}]/u.test(character);
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether a mark between these words stands for letters or digits left out: "’em", "the ’90s", "class of ’08". */
export function isElision(head: string, tail: string): boolean {
  const before = head.slice(-1);
  if (before === "n" || before === "N") return /(?:^|\s)[’'‘]n$/iu.test(head);
  if (isLetterOrDigit(before) || !isLetterOrDigit(tail.charAt(0))) return false;
  const elided = ELIDED_WORD.exec(tail);
  // A mark right after the word makes it a quoted one: 'cause'. Only "'n'" has both.
  if (elided !== null) return elided[1]?.toLowerCase() === "n" || !/[’']/u.test(elided[2] ?? "");
  if (DECADE.test(tail)) return true;
  return YEAR.test(tail) && /[\p{L}\p{N}]\s$/u.test(head);
}

/** Words that cannot be owned, so that a plural before them owns nothing: "the ‘workers’ and their …". */
const NEVER_OWNED =
  /^\s?(?:and|or|but|nor|than|as|in|on|at|of|to|for|from|with|by|about|after|before|over|under|into|because|while|when|who|which|that|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|said|says|say|not|he|she|it|they|we|you|i)(?![\p{L}])/iu;

/** Whether a mark after these words may be an apostrophe at a word's end: "the workers’ rights", "goin’ home". */
export function mayBePossessive(head: string, tail: string): boolean {
  const before = head.slice(-1).toLowerCase();
  if (before !== "n" && before !== "s") return false;
  if (AND.test(head)) return true;
  if (!/^\s\p{L}|^\s\d/u.test(tail)) return false;
  if (/\p{L}in$/u.test(head)) return true;
  return /\p{L}s$/iu.test(head) && !NEVER_OWNED.test(tail);
}
