/** So many characters of a beginning tell rules apart. */
export const LONGEST_BEGINNING = 6;

/**
 * The beginnings of all that a rule's pattern can match, so that a rule is tried only where it can: in lower case, a figure
 * written as 0 and white space as a blank, cut off after six characters. What is shorter is a whole match.
 *
 * It knows the part of the syntax that date rules are written in: groups, alternatives, classes, \d, \w, ?, *, + and {n,m};
 * what stands around a match is taken for nothing. Throws where a pattern can match nothing or isn't closed. `known` has the
 * beginnings of groups by their text, so that a list that many rules share is read once.
 */
export function beginningsOf(
  pattern: string,
  known: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Set<string> {
  const reading = { pattern, at: 0, known };
  const found = alternatives(reading);
  if (found.has("") || reading.at < pattern.length)
    throw new Error(`Date rule: "${pattern}" can match nothing, or is not closed.`);
  return found;
}

/** A text's characters from a place, as beginnings are written. */
export function beginningAt(text: string, at: number): string {
  return text
    .slice(at, at + LONGEST_BEGINNING)
    .toLowerCase()
    .replace(/\d/g, "0")
    .replace(/[\s\u00a0\u202f]/g, " ");
}

interface Reading {
  readonly pattern: string;
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  at: number;
}

const NOTHING: ReadonlySet<string> = new Set([""]);
const WORD_CHARACTERS = [..."abcdefghijklmnopqrstuvwxyz0_"];

function alternatives(reading: Reading): Set<string> {
  const found = new Set<string>();
  do for (const beginning of sequence(reading)) found.add(beginning);
  while (reading.pattern[reading.at] === "|" && ++reading.at > 0);
  return found;
}

function sequence(reading: Reading): ReadonlySet<string> {
  let found = NOTHING;
  while (reading.at < reading.pattern.length && !"|)".includes(reading.pattern[reading.at] ?? "")) {
    found = joined(found, repeated(reading, atom(reading)));
    // What follows six characters tells no more.
    if (found.size > 0 && [...found].every(({ length }) => length >= LONGEST_BEGINNING)) {
      reading.at = endOfAlternative(reading.pattern, reading.at);
      break;
    }
  }
  return found;
}

/** Where an alternative that goes on at a place ends: at a bar or a closing bracket that no bracket within it owns. */
function endOfAlternative(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "[") at = pattern.indexOf("]", at);
    else if (character === "(") depth++;
    else if (depth === 0 && (character === "|" || character === ")")) return at;
    else if (character === ")") depth--;
  }
  return pattern.length;
}

function endOfGroup(pattern: string, from: number): number {
  let at = endOfAlternative(pattern, from);
  while (pattern[at] === "|") at = endOfAlternative(pattern, at + 1);
  return at;
}

/** Every beginning followed by every other, cut off. */
function joined(first: ReadonlySet<string>, then: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of first) {
    if (one.length >= LONGEST_BEGINNING) found.add(one);
    else for (const other of then) found.add((one + other).slice(0, LONGEST_BEGINNING));
  }
  return found;
}

function atom(reading: Reading): ReadonlySet<string> {
  const { pattern } = reading;
  const character = pattern[reading.at] ?? "";
  if (character === "(") return group(reading);
  if (character === "[") return characterClass(reading);
  reading.at++;
  if (character !== "\\") return new Set([character.toLowerCase()]);
  return new Set(escaped(pattern[reading.at++] ?? ""));
}

function escaped(character: string): readonly string[] {
  if (character === "b") return [""];
  if (character === "d") return ["0"];
  if (character === "w") return WORD_CHARACTERS;
  return [character];
}

function group(reading: Reading): ReadonlySet<string> {
  const opening =
    /^\((?:\?(?::|<[A-Za-z]+>|=|!|<=|<!))?/.exec(reading.pattern.slice(reading.at, reading.at + 40))?.[0] ?? "(";
  const from = reading.at + opening.length;
  const end = endOfGroup(reading.pattern, from);
  const beside = /[=!]$/.test(opening);
  const known = beside ? NOTHING : reading.known.get(reading.pattern.slice(from, end));
  if (known !== undefined) {
    reading.at = end + 1;
    return known;
  }
  reading.at = from;
  const inner = alternatives(reading);
  reading.at++;
  return inner;
}

function characterClass(reading: Reading): ReadonlySet<string> {
  const end = reading.pattern.indexOf("]", reading.at);
  const written = reading.pattern.slice(reading.at + 1, end);
  reading.at = end + 1;
  const found = new Set<string>();
  for (const [part] of written.matchAll(/\\.|.-.|./g)) {
    if (part.startsWith("\\")) for (const each of escaped(part[1] ?? "")) found.add(each);
    else if (part.length === 3) {
      for (let code = part.charCodeAt(0); code <= part.charCodeAt(2); code++)
        found.add(plain(String.fromCharCode(code)));
    } else found.add(plain(part));
  }
  return found;
}

/** What an atom with its quantifier can begin with. */
function repeated(reading: Reading, once: ReadonlySet<string>): ReadonlySet<string> {
  const written = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})/.exec(reading.pattern.slice(reading.at, reading.at + 12));
  const single = plainOf(once);
  if (written === null) return single;
  reading.at += written[0].length;
  const [, sign, from, comma, until] = written;
  const least = sign === undefined ? Number(from) : sign === "+" ? 1 : 0;
  const most =
    sign === "?" ? 1 : sign === undefined && comma === undefined ? least : Number(until || LONGEST_BEGINNING);
  const found = new Set<string>();
  let run: ReadonlySet<string> = NOTHING;
  for (let count = 0; count <= Math.min(most, LONGEST_BEGINNING); count++) {
    if (count >= Math.min(least, LONGEST_BEGINNING)) for (const each of run) found.add(each);
    run = joined(run, single);
  }
  return found;
}

function plainOf(beginnings: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...beginnings].map((each) => [...each].map(plain).join("")));
}

function plain(character: string): string {
  return /\d/.test(character) ? "0" : character.toLowerCase();
}
