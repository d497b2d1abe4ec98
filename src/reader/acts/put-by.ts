import { type Attribution, type Span, wordsOf } from "../../contract/index.ts";

/** What is looked at of an attribution: those of a reading fit. */
export type Stated = Pick<
  Attribution,
  "id" | "content" | "cue" | "source" | "speaker" | "parent" | "chain" | "polarity" | "by"
>;

/** Attributions back in which the statement may stand that a denial answers. */
const FARTHEST = 12;
/** Attributions back in which a single deed is looked for. */
const NEAR = 5;
/** So much of a denial's words must stand in the statement that it answers. */
const LEAST_SHARED = 0.5;
/** Fewer words in common tell nothing. */
const FEWEST_SHARED = 2;

/** What is denied is told by a word alone: "denied *this*", "rejected *the allegation*". */
const POINTS_BACK =
  /^(?:that |having |to )?(?:(?:this|that|it|them|so|both|the|these|those|any such|all|such)\b ?)?(?:(?:claims?|accusations?|allegations?|charges?|reports?|suggestions?|accounts?|statements?|stor(?:y|ies)|versions?|rumou?rs?|assertions?)\b)?$/iu;

/**
 * Who had put what is denied, for each attribution in order: the claim within it that it turns down ("rejected *Pell's
 * claim* that …"), else a statement of another before it that says so. Null for those that deny nothing, and where no one
 * in the article had said so: then the denial answers what the text leaves out.
 */
export function putBy(attributions: readonly Stated[], text: string): (Attribution["putBy"] | null)[] {
  const inner = Map.groupBy(attributions, ({ parent }) => parent);
  const stems = attributions.map(({ content, cue }) => stemsOf(`${wordsOf(text, cue)} ${wordsOf(text, content)}`));
  return attributions.map((denial, index) => {
    if (denial.polarity !== "denied") return null;
    const within = inner.get(denial.id)?.find(({ by }) => by === "nesting/noun-that");
    if (within !== undefined) return said(within);
    const noun = REPORTS_OF.exec(beginning(denial, text));
    if (noun !== null && !POINTS_BACK.test(wordsOf(text, denial.content))) return { attribution: null, name: null };
    const before = answered(denial, index, attributions, stems, text);
    return before === undefined ? null : said(before);
  });
}

/** "denied *reports that* he sold it": put by somebody whom the text does not name. */
const REPORTS_OF =
  /^(?:(?:the|these|those|any|all|media|press|earlier|widespread)\s+)*(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?|speculation)\s+(?:that|of)\b/iu;

function beginning({ content }: Stated, text: string): string {
  const first = content[0];
  return first === undefined ? "" : text.slice(first.start, Math.min(first.end, first.start + 80));
}

function said({ id, chain }: Stated): Attribution["putBy"] {
  return { attribution: id, name: chain.at(-1)?.name ?? null };
}

/** The statement of another before a denial that says what is denied. */
function answered(
  denial: Stated,
  index: number,
  attributions: readonly Stated[],
  stems: readonly ReadonlySet<string>[],
  text: string,
): Stated | undefined {
  const pointsBack = POINTS_BACK.test(wordsOf(text, denial.content).trim());
  const said = wordsOf(text, denial.content);
  const own = stemsOf(said);
  const deed = deedOf(said);
  let best: { stated: Stated; shared: number } | undefined;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const each = attributions[at];
    if (each === undefined || each.polarity !== "affirmed" || isOneSource(each, denial)) continue;
    // what holds the denial says that it was denied
    if (each.content.some((piece) => denial.cue.some((cue) => holds(piece, cue)))) continue;
    if (pointsBack) return each;
    const other = stems[at] ?? new Set<string>();
    if (deed !== null && index - at <= NEAR && other.has(deed)) return each;
    const shared = [...own].filter((stem) => other.has(stem)).length;
    if (shared < FEWEST_SHARED || shared < LEAST_SHARED * own.size) continue;
    if (best === undefined || shared > best.shared) best = { stated: each, shared };
  }
  return best?.stated;
}

/** "denied *having sold* it", "denied that *any such order* was given": the one deed that is denied, by its stem. */
function deedOf(words: string): string | null {
  const deed = /^\s*(?:having\s+(?:ever\s+)?(\p{L}{4,})|(\p{L}{4,})ing\b|(?:that\s+)?any such (\p{L}{4,}))/iu.exec(
    words,
  );
  const word = deed?.[1] ?? deed?.[3] ?? (deed?.[2] === undefined ? undefined : `${deed[2]}ing`);
  return word === undefined ? null : ([...stemsOf(word)][0] ?? null);
}

function holds(piece: Span, { start, end }: Span): boolean {
  return piece.start <= start && end <= piece.end;
}

function isOneSource(one: Stated, other: Stated): boolean {
  const [a, b] = [one.chain.at(-1), other.chain.at(-1)];
  if (one.speaker !== null && one.speaker === other.speaker) return true;
  return a !== undefined && b !== undefined && (a.name === b.name || (a.entity !== null && a.entity === b.entity));
}

/** Words that carry meaning, without their endings. */
function stemsOf(words: string): Set<string> {
  return new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e)$/u, "").slice(0, 6)),
  );
}

const EMPTY: ReadonlySet<string> = new Set(
  "that this they them their there have having been were will would could with from what when which about into never ever anyone anything something such".split(
    " ",
  ),
);
