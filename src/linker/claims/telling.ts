/** What is compared of two statements by words that tell them apart from the others of their articles. */
export interface Telling {
  /** Content words in their base form, with how rare each is in news. */
  readonly terms: ReadonlyMap<string, number>;
  /** The words of the names in it: what a whole article is about tells little of one statement. */
  readonly names: ReadonlySet<string>;
  readonly article: Counts;
}

/** In how many of an article's statements each word is, and how many statements it has. */
export interface Counts {
  readonly statements: number;
  readonly having: ReadonlyMap<string, number>;
}

/** Common words beyond these tell nothing more. */
const MOST_COMMON = 5;
/** Of words that only one has, so much is all that can be told. */
const MOST_OWN = 3;

/**
 * How two statements agree where each word weighs more the fewer statements of the two articles have it: how much the one
 * with less to say, and the one with more, has in the other; how many words are in both; how much each has that the other
 * has not; and the first with the words of names left out. 0…1 each.
 */
export function tellingOf(
  one: Telling,
  other: Telling,
): [covers: number, covered: number, common: number, own: number, besidesNames: number] {
  const all = Math.log(one.article.statements + other.article.statements + 1);
  const tells = (word: string) => {
    const having = (one.article.having.get(word) ?? 0) + (other.article.having.get(word) ?? 0);
    return (all - Math.log(Math.max(1, having))) / all;
  };
  const isName = (word: string) => one.names.has(word) || other.names.has(word);
  let [shared, common, first, second] = [0, 0, 0, 0];
  const plain = { shared: 0, first: 0, second: 0 };
  for (const [word, weight] of one.terms) {
    const rate = tells(word);
    const telling = weight * rate;
    const named = isName(word);
    first += telling;
    if (!named) plain.first += telling;
    if (!other.terms.has(word)) continue;
    shared += telling;
    common += rate;
    if (!named) plain.shared += telling;
  }
  for (const [word, weight] of other.terms) {
    const telling = weight * tells(word);
    second += telling;
    if (!isName(word)) plain.second += telling;
  }
  return [
    shareOf(shared, Math.min(first, second)),
    shareOf(shared, Math.max(first, second)),
    Math.min(common, MOST_COMMON) / MOST_COMMON,
    Math.max(0, Math.min(first - shared, second - shared, MOST_OWN)) / MOST_OWN,
    shareOf(plain.shared, Math.min(plain.first, plain.second)),
  ];
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}
