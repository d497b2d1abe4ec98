import type { Profile, Statement } from "../profile.ts";
import { isEvent } from "../terms/families.ts";
import { sideOf } from "./side.ts";
import { type Counts, type Telling, tellingOf } from "./telling.ts";

/** What speaks for or against two statements asserting the same, 0…1 each, and what it is. Weights: weights.json. */
export const FEATURES = [
  { name: "covers", says: "how much of the one with less to say the other says too, by rare words" },
  { name: "covered", says: "how much of the one with more to say the other says too" },
  { name: "overlap", says: "the rare words of both as a share of all theirs" },
  { name: "telling covers", says: "the first, by words that few statements of the two articles have" },
  { name: "telling covered", says: "the second, by such words" },
  { name: "telling common", says: "how many content words both have, up to five, each by how few statements have it" },
  { name: "each its own", says: "how much each says that the other does not, by such words" },
  { name: "besides names", says: "as telling covers, the words of names left out" },
  { name: "rarest", says: "the rarest word that both have" },
  { name: "common", says: "how many content words both have, up to five" },
  { name: "run", says: "the longest run of words that both have, up to ten, of those that say nearly the same" },
  { name: "sentences", says: "how alike the whole sentences are" },
  { name: "beside", says: "how much the statement before or after each has in common, by rare words" },
  { name: "articles", says: "how alike the articles' openings are" },
  { name: "length", says: "how much more one has to say than the other" },
  { name: "same number", says: "a number of the same things is equal" },
  { name: "other number", says: "a number of the same things differs" },
  { name: "number alone", says: "one gives a number and the other none" },
  { name: "otherwise alike", says: "a number differs in words that are otherwise the same" },
  { name: "same name", says: "they share a name" },
  { name: "other names", says: "both have names, and none in common" },
  { name: "same speaker", says: "they are put to people whose names share a word" },
  { name: "both attributed", says: "both are put to somebody" },
  { name: "one attributed", says: "one is put to somebody, the other to nobody" },
  { name: "both denied", says: "both are denials" },
  { name: "same event", says: "both tell of one kind of event: an attack, a death" },
  { name: "other event", says: "both tell of events, and of no kind in common" },
  { name: "main event", says: "that kind of event is what both articles report" },
] as const satisfies readonly { name: string; says: string }[];

export type FeatureName = (typeof FEATURES)[number]["name"];

/** A statement made ready to be compared with many. */
export interface Ready extends Telling {
  readonly statement: Statement;
  readonly index: number;
  readonly weight: number;
  readonly sentence: Terms;
  /** The statements before and after it in its article: who retells a report tells its parts in their order. */
  readonly beside: readonly Bag[];
  readonly opening: Terms;
  readonly words: readonly string[];
  readonly speaker: ReadonlySet<string>;
  /** The beginnings of words by which the speaker's side is known. */
  readonly side: ReadonlySet<string>;
}

/** What statements are made ready of; without sources only the speaker's own name tells a side. */
export type Comparable = Pick<Profile, "statements" | "article"> & Partial<Pick<Profile, "sources">>;

/** Words with their weights, and the sum of these. */
interface Bag {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Words with their weights, and the length of that vector. */
interface Terms {
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

const OPENING = 8;
const LONGEST_RUN = 10;
/** Only words that cover each other to this share can be copies of each other. */
const NEARLY = 0.5;

export function readied({ statements, article, sources }: Comparable): Ready[] {
  const bySentence = Map.groupBy(statements, ({ sentence }) => sentence);
  const sentences = new Map([...bySentence].map(([begin, all]) => [begin, gathered(all)]));
  const opening = gathered(statements.slice(0, OPENING));
  const counts = countsOf(statements);
  const bags = statements.map(({ terms }) => ({
    terms: new Map(terms.map(({ word, weight }) => [word, weight])),
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
  }));
  return statements.map((statement, index) => {
    const speaker = new Set((statement.chain.at(-1)?.name ?? "").toLowerCase().match(/\p{L}{3,}/gu));
    return {
      statement,
      index,
      ...(bags[index] ?? { terms: new Map(), weight: 0 }),
      beside: [index - 1, index + 1].flatMap((at) => bags[at] ?? []),
      sentence: sentences.get(statement.sentence) ?? gathered([statement]),
      opening,
      words: wordsOf(article.text, statement),
      speaker,
      side: sideOf(statement, sources),
      names: new Set(statement.names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? [])),
      article: counts,
    };
  });
}

function wordsOf(text: string, { pieces }: Statement): string[] {
  return pieces.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function countsOf(statements: readonly Statement[]): Counts {
  const having = new Map<string, number>();
  for (const { terms } of statements) for (const { word } of terms) having.set(word, (having.get(word) ?? 0) + 1);
  return { statements: statements.length, having };
}

function gathered(statements: readonly Statement[]): Terms {
  const terms = new Map(statements.flatMap((each) => each.terms.map(({ word, weight }) => [word, weight])));
  return { terms, length: Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
}

/** The features of two statements in the order of `FEATURES`; it does not matter which is given first. */
export function featuresOf(one: Ready, other: Ready): number[] {
  const [a, b] = [one.statement, other.statement];
  let [shared, rarest, common] = [0, 0, 0];
  for (const [word, weight] of one.terms) {
    if (!other.terms.has(word)) continue;
    shared += weight;
    common++;
    if (weight > rarest) rarest = weight;
  }
  const [less, more] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
  const covers = less === 0 ? 0 : Math.min(1, shared / less);
  const covered = more === 0 ? 0 : Math.min(1, shared / more);
  const numbers = comparedNumbers(a, b);
  const sameName = a.names.some((name) => b.names.includes(name));
  const attributed = Number(a.chain.length > 0) + Number(b.chain.length > 0);
  return [
    covers,
    covered,
    shareOf(shared, one, other),
    ...tellingOf(one, other),
    rarest,
    Math.min(common, 5) / 5,
    covered >= NEARLY ? Math.min(longestRun(one.words, other.words), LONGEST_RUN) / LONGEST_RUN : 0,
    cosine(one.sentence, other.sentence),
    Math.max(
      0,
      ...one.beside.flatMap((near) => other.beside.map((far) => shareOf(sharedWeight(near, far), near, far))),
    ),
    cosine(one.opening, other.opening),
    Math.min(1, Math.log((more + 0.3) / (less + 0.3)) / 3),
    Number(numbers === "same"),
    Number(numbers === "other"),
    Number(numbers === "alone"),
    numbers === "other" ? covered : 0,
    Number(sameName),
    Number(!sameName && a.names.length > 0 && b.names.length > 0),
    Number([...one.speaker].some((word) => other.speaker.has(word))),
    Number(attributed === 2),
    Number(attributed === 1),
    Number(a.denies && b.denies),
    ...comparedEvents(one, other),
  ];
}

/** What the words weigh that both have. */
export function sharedWeight(one: Bag, other: Bag): number {
  let shared = 0;
  for (const [word, weight] of one.terms) if (other.terms.has(word)) shared += weight;
  return shared;
}

/** The words of both as a share of all theirs, by weight. */
function shareOf(shared: number, one: Bag, other: Bag): number {
  return shared === 0 ? 0 : shared / (one.weight + other.weight - shared);
}

/** Of so many of an article's statements in a hundred, a kind of event is what it reports. */
const MAIN = 0.12;

function comparedEvents(one: Ready, other: Ready): [same: number, other: number, main: number] {
  const [first, second] = [eventsOf(one), eventsOf(other)];
  const both = first.filter((event) => second.includes(event));
  const isMain = (event: string, { article }: Ready) => (article.having.get(event) ?? 0) >= MAIN * article.statements;
  return [
    Number(both.length > 0),
    Number(first.length > 0 && second.length > 0 && both.length === 0),
    Number(both.some((event) => isMain(event, one) && isMain(event, other))),
  ];
}

function eventsOf({ terms }: Ready): string[] {
  return [...terms.keys()].filter(isEvent);
}

type Numbers = "same" | "other" | "alone" | "none";

/** Numbers count the same where the words around them share one. An equal number wins over one that differs. */
function comparedNumbers(a: Statement, b: Statement): Numbers {
  if (a.quantities.length === 0 || b.quantities.length === 0) {
    return a.quantities.length === b.quantities.length ? "none" : "alone";
  }
  let differs = false;
  for (const one of a.quantities) {
    for (const other of b.quantities) {
      if (!one.of.some((word) => other.of.includes(word))) continue;
      if (one.value === other.value) return "same";
      differs = true;
    }
  }
  return differs ? "other" : "none";
}

function cosine(one: Terms, other: Terms): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [small, large] = one.terms.size <= other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms];
  let sum = 0;
  for (const [word, weight] of small) if (large.has(word)) sum += weight * (large.get(word) ?? 0);
  return Math.min(1, sum / (one.length * other.length));
}

/** Words in a row that both have, at most. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  let before = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 0; at < other.length; at++) {
      if (word !== other[at]) continue;
      const length = (before[at] ?? 0) + 1;
      row[at + 1] = length;
      if (length > best) best = length;
    }
    before = row;
  }
  return best;
}
