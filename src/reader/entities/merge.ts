import type { Entity, Mention, Span } from "../../contract/index.ts";
import { inTextOrder } from "../../contract/index.ts";
import { PARTICLES } from "./name-words.ts";

/** A name in the text, before it is known whose. */
export interface NamedSpan extends Span {
  readonly type: "person" | "organization" | "place";
}

interface Group {
  readonly type: Entity["type"];
  readonly name: string;
  mentions: Span[];
}

/** Titles and forms of address that stand before a name and are no part of it. */
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|president|prime minister|minister|senator|sen|rep|gov|governor|mayor|general|gen|colonel|col|captain|capt|major|maj|lieutenant|lt|sergeant|sgt|judge|justice|chief|king|queen|prince|princess|pope|bishop|rev|father|sister)\.?\s+)+/iu;

/**
 * Names of one article as entities: full name and surname, a name and its title, an organisation and the abbreviation
 * that stands in brackets behind it. Two people who share a surname stay two, and a bare surname that could be either
 * stays an entity of its own.
 */
export function mergeNames(names: readonly NamedSpan[], text: string): Entity[] {
  const ordered = [...names].sort(inTextOrder);
  const groups = new Groups();
  // full names first, so that a surname in the headline finds the full name of the first paragraph
  const byLength = ordered
    .map((span) => ({ span, name: span.type === "person" ? firstNameFirst(nameOf(text, span)) : nameOf(text, span) }))
    .sort((one, other) => other.name.length - one.name.length || inTextOrder(one.span, other.span));
  for (const { span, name } of byLength) {
    if (name === "") continue;
    const same = groups.like(name, span.type);
    const exact = same.find((group) => fold(group.name) === fold(name));
    const group = exact ?? (same.length === 1 ? same[0] : undefined);
    if (group === undefined) groups.add({ type: span.type, name, mentions: [span] });
    else group.mentions.push(span);
  }
  joinAbbreviations(groups, ordered, text);
  joinShortForms(groups);
  return groups.all
    .filter((group) => group.mentions.length > 0)
    .map((group) => ({ ...group, mentions: [...group.mentions].sort(inTextOrder) }))
    .sort((one, other) => inTextOrder(one.mentions[0] ?? NOWHERE, other.mentions[0] ?? NOWHERE))
    .map(({ name, type, mentions }, index) => ({
      id: `e${index + 1}`,
      name: inOwnCase(name, mentions, text),
      type,
      mentions: mentions.map(({ start, end }): Mention => ({ start, end, form: "name" })),
    }));
}

/** Groups of names, found by what two names of one thing must share rather than by looking at all. */
class Groups {
  readonly all: Group[] = [];
  readonly #byKey = new Map<string, Group[]>();

  add(group: Group): void {
    this.all.push(group);
    for (const key of keysOf(group.name, group.type)) {
      const own = this.#byKey.get(key);
      if (own === undefined) this.#byKey.set(key, [group]);
      else own.push(group);
    }
  }

  /** Those that a name may belong to. */
  like(name: string, type: Entity["type"]): Group[] {
    const candidates = new Set(keysOf(name, type).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...candidates].filter((group) => isSame(group, name, type));
  }

  /** Those of any kind whose name is the same word for word. */
  called(name: string): readonly Group[] {
    return this.#byKey.get(wholeKey(name)) ?? [];
  }
}

/** The whole name; besides, for a person the last word, for an organisation the first. */
function keysOf(name: string, type: Entity["type"]): string[] {
  const words = wordsOfName(name);
  if (type === "person")
    return [wholeKey(name), `person ${words.at(-1)}`, ...(words.length > 1 ? [`person ${words[0]}`] : [])];
  return type === "organization" ? [wholeKey(name), `organization ${words[0]}`] : [wholeKey(name)];
}

function wholeKey(name: string): string {
  return `whole ${wordsOfName(name).join(" ")}`;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The name without title and possessive ending, its spaces made plain. */
export function nameOf(text: string, span: Span): string {
  const plain = text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  const bare = plain.replace(/['’´]s$/u, "");
  return bare.replace(TITLES, "") || bare;
}

/** "Vale, Roz" is Roz Vale. */
function firstNameFirst(name: string): string {
  return name.replace(/^(\S+), (\S+)$/u, "$2 $1");
}

/** "DONNA Vale" in a line of capitals is "Donna Vale" where the text writes her so elsewhere. */
function inOwnCase(name: string, mentions: readonly Span[], text: string): string {
  if (!/\p{Lu}{3}/u.test(name)) return name;
  return (
    mentions.map((span) => nameOf(text, span)).find((each) => fold(each) === fold(name) && !/\p{Lu}{3}/u.test(each)) ??
    name
  );
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[.,]/gu, "");
}

function wordsOfName(name: string): string[] {
  return fold(name).split(/[\s-]+/u);
}

function isSame(group: Group, name: string, type: Entity["type"]): boolean {
  const whole = wordsOfName(group.name);
  const part = wordsOfName(name);
  if (whole.join(" ") === part.join(" ")) return true;
  if (group.type !== type) return false;
  if (type === "person") {
    // a surname alone, or a first name and surname without what stands between them
    if (part.length === 1) return whole.length > 1 && (whole.at(-1) === part[0] || whole[0] === part[0]);
    // "Fernán de la Costa" without the first name
    const isEnding =
      part.length < whole.length && part.every((word, at) => whole[whole.length - part.length + at] === word);
    if (isEnding && part.some((word) => PARTICLES.has(word))) return true;
    return whole.at(-1) === part.at(-1) && (whole[0] === part[0] || isInitialOf(part[0], whole[0]));
  }
  if (type === "organization") {
    // a short form that begins the full name: "Port Authority" of "Port Authority of Alder"; never a first word alone
    // "Harbour Office" is not "Harbour Office Intelligence"
    const next = whole[part.length] ?? "";
    const goesOn = SMALL_WORDS.has(next) || LEGAL_FORMS.has(next) || part.length > 2;
    return part.length > 1 && goesOn && part.every((word, index) => whole[index] === word);
  }
  return false;
}

function isInitialOf(short: string | undefined, long: string | undefined): boolean {
  return short !== undefined && long !== undefined && short.length === 1 && long.startsWith(short);
}

/** "Harbour Safety Board (HSB)": what stands in brackets behind a name and is made of its initials is the same. */
function joinAbbreviations(groups: Groups, ordered: readonly NamedSpan[], text: string): void {
  const groupOf = new Map(groups.all.flatMap((group) => group.mentions.map((mention) => [mention, group] as const)));
  for (const span of ordered) {
    const bracket = /^(?:['’]s)?\s*\(\s*([\p{Lu}][\p{L}\p{N}.&-]{1,9})\s*\)/u.exec(text.slice(span.end, span.end + 24));
    const short = bracket?.[1];
    if (short === undefined || !isMadeOfInitials(short, nameOf(text, span))) continue;
    const long = groupOf.get(span);
    if (long === undefined) continue;
    const other = groups.called(short).find((group) => group !== long && fold(group.name) === fold(short));
    const start = text.indexOf(short, span.end);
    if (other !== undefined) {
      for (const mention of other.mentions) groupOf.set(mention, long);
      long.mentions.push(...other.mentions);
      other.mentions = [];
    }
    if (!long.mentions.some((mention) => mention.start === start))
      long.mentions.push({ start, end: start + short.length });
  }
}

/**
 * Abbreviations that the text spells out elsewhere without brackets ("the CHS" of the "Centre for Harbour Studies"), an
 * outlet by its last word ("the *Post*"), a person by a shortened first name ("Vlad" of "Vladimir Holm"): joined where
 * one name alone fits.
 */
function joinShortForms(groups: Groups): void {
  const living = groups.all.filter(({ mentions }) => mentions.length > 0);
  const bodies = living.filter(({ type, name }) => type === "organization" && /\s/u.test(name));
  const byInitials = index(bodies, ({ name }) => initialsOf(name));
  const byEnding = index(bodies, ({ name }) =>
    [wordsOfName(name).at(-1) ?? ""].filter((word) => OUTLET_ENDINGS.has(word)),
  );
  const people = living.filter(({ type, name }) => type === "person" && /\s/u.test(name));
  const byOpening = index(people, ({ name }) => shortenedOf(wordsOfName(name)[0] ?? ""));
  for (const group of living) {
    const words = wordsOfName(group.name);
    const [word] = words;
    if (words.length !== 1 || word === undefined) continue;
    const isShort = group.type !== "person" && /^[\p{Lu}.&]{2,}$/u.test(group.name) && !COUNTRIES.test(group.name);
    const fitting =
      (isShort ? byInitials.get(word) : undefined) ??
      (group.type === "person" ? byOpening.get(word) : byEnding.get(word.replace(/^the /u, ""))) ??
      [];
    const [only] = fitting.length > 1 ? namedBefore(group, fitting) : fitting;
    if (only === undefined || only === group) continue;
    only.mentions.push(...group.mentions);
    group.mentions = [];
  }
}

/** Of several that a short form may stand for the one that alone was named in full before it: "the Times" before a second one. */
function namedBefore(short: Group, fitting: readonly Group[]): Group[] {
  const first = firstPlace(short);
  const before = fitting.filter((group) => firstPlace(group) < first);
  return before.length === 1 ? before : [];
}

function firstPlace({ mentions }: Group): number {
  return mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

/** Abbreviations of countries and the like, which stand for no body with these initials. */
const COUNTRIES = /^(?:U\.?S\.?|U\.?S\.?A\.?|U\.?K\.?|U\.?A\.?E\.?|E\.?U\.?|D\.?C\.?|L\.?A\.?|N\.?Y\.?)$/u;

function index<T>(all: readonly T[], keysOfEach: (each: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const each of all) {
    for (const key of new Set(keysOfEach(each))) map.set(key, [...(map.get(key) ?? []), each]);
  }
  return map;
}

/** First letters of a name's words, with small words and without, a country's letters before it left out or in. */
function initialsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .split(/[\s-]+/u);
  const own = [words, words.filter((word) => !SMALL_WORDS.has(word))];
  if (/^u\.?[sk]\.?$/u.test(words[0] ?? "")) own.push(...own.map((each) => each.slice(1)));
  return own.filter(({ length }) => length > 1).map((each) => each.map((word) => word[0] ?? "").join(""));
}

/** "vlad", "vladi", … of "vladimir": its openings of three letters and more. */
function shortenedOf(first: string): string[] {
  return Array.from({ length: Math.max(0, first.length - 4) }, (_, at) => first.slice(0, at + 4));
}

/** Last words of outlets' names by which alone they are called. */
const OUTLET_ENDINGS = new Set(
  "times post herald tribune gazette telegraph guardian mail journal star sun globe chronicle observer mirror express independent".split(
    " ",
  ),
);

/** Whether an abbreviation's letters are the first letters of the name's words, small words skipped or not. */
export function isMadeOfInitials(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  const words = name.toLowerCase().split(/[\s-]+/u);
  const all = words.map((word) => word[0] ?? "").join("");
  const large = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0] ?? "")
    .join("");
  return letters.length > 1 && (letters === all || letters === large);
}

/** What firms' names end with and are called without. */
const LEGAL_FORMS = new Set(
  "inc ltd llc plc corp corporation company co group holdings partners limited news agency network international".split(
    " ",
  ),
);

const SMALL_WORDS = new Set(["of", "the", "for", "and", "in", "on", "to", "de", "la", "du"]);
