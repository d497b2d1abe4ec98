import { inTextOrder, type Reading, type Span, wordsAt } from "../../contract/index.ts";
import { CORRECTED_LISTS, type CorrectedList, type Correction } from "./correction.ts";

type Finding = Reading[CorrectedList][number];

/** Half of what two findings cover together has to be common to both, for one to be the other, found a little differently. */
const SAME = 0.5;

/**
 * A reading as people want it: their corrections win over its findings, whichever engine made them. Each finds its finding
 * again by where it stood; one that a newer engine no longer makes is put back where a person had accepted or corrected it.
 * Later corrections win over earlier ones.
 */
export function correct(reading: Reading, corrections: readonly Correction[]): Reading {
  if (corrections.length === 0) return reading;
  const inOrder = [...corrections].sort((one, other) =>
    one.made < other.made ? -1 : one.made > other.made ? 1 : one.id < other.id ? -1 : 1,
  );
  let corrected = reading;
  for (const list of CORRECTED_LISTS) {
    const own = inOrder.filter((correction) => correction.list === list);
    if (own.length > 0) corrected = { ...corrected, [list]: correctList(corrected, list, own) };
  }
  return withoutLooseEnds(corrected);
}

/** Where a finding stands: the anchor of a correction of it. */
export function anchorOf(reading: Reading, list: CorrectedList, id: string): Correction["anchor"] | null {
  const findings: readonly Finding[] = reading[list];
  const finding = findings.find((each) => each.id === id);
  if (finding === undefined) return null;
  const spans = spansOf(finding).map(({ start, end }) => ({ start, end }));
  return { spans, words: spans.map((span) => wordsAt(reading.article.text, span)) };
}

function correctList(reading: Reading, list: CorrectedList, corrections: readonly Correction[]): Finding[] {
  const findings: Finding[] = [...reading[list]];
  for (const correction of corrections) {
    const spans = reanchored(reading.article.text, correction.anchor);
    if (spans === null) continue;
    const at = nearest(findings, spans);
    if (correction.act === "reject") {
      if (at !== null) findings.splice(at, 1);
      continue;
    }
    const found = at === null ? null : findings[at];
    const wanted = correction.finding as Finding | null;
    // An accepted finding stays as it was when it was accepted.
    const finding = wanted ?? found;
    if (!finding) continue;
    const marked = { ...finding, id: found?.id ?? freeId(findings, finding.id), ...byPerson(finding, correction) };
    if (at === null) findings.push(marked as Finding);
    else findings[at] = marked as Finding;
  }
  return findings.sort((one, other) => inTextOrder(firstSpan(one), firstSpan(other)));
}

/** A person is sure, and is named as the one it comes from. */
function byPerson(finding: Finding, { who }: Correction): object {
  return "confidence" in finding ? { confidence: 1, by: `person: ${who}` } : {};
}

/**
 * Where the words stand now. In the same text they are where they were; elsewhere (another version of a page) they are looked
 * for. Null where they are gone.
 */
function reanchored(text: string, { spans, words }: Correction["anchor"]): Span[] | null {
  const found: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const quote = words[index] ?? "";
    if (wordsAt(text, span) === quote) {
      found.push(span);
      continue;
    }
    const start = nearestPlace(text, quote, span.start);
    if (start === null) return null;
    found.push({ start, end: start + quote.length });
  }
  return found;
}

function nearestPlace(text: string, quote: string, near: number): number | null {
  if (quote === "") return null;
  const before = text.lastIndexOf(quote, near);
  const after = text.indexOf(quote, near);
  if (before < 0 || after < 0) return before < 0 ? (after < 0 ? null : after) : before;
  return near - before <= after - near ? before : after;
}

/** The finding that covers nearly the same words; null where none does. */
function nearest(findings: readonly Finding[], spans: readonly Span[]): number | null {
  let best: { at: number; share: number } | null = null;
  for (const [at, finding] of findings.entries()) {
    const share = commonShare(spansOf(finding), spans);
    if (share >= SAME && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? null;
}

/** How much of what two findings cover together both cover (Jaccard), 0 to 1. */
function commonShare(ones: readonly Span[], others: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of ones)
    for (const other of others) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const union = length(ones) + length(others) - common;
  return union === 0 ? 0 : common / union;
}

function spansOf(finding: Finding): readonly Span[] {
  if ("content" in finding) return finding.content;
  if ("conclusion" in finding) return [...finding.conclusion, ...finding.premises];
  if ("mentions" in finding) return finding.mentions;
  return [finding];
}

function firstSpan(finding: Finding): Span {
  return spansOf(finding).toSorted(inTextOrder)[0] ?? { start: 0, end: 0 };
}

function freeId(findings: readonly Finding[], id: string): string {
  const taken = new Set(findings.map((finding) => finding.id));
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** References to findings that are gone are told as unknown, so that nothing points at nothing. */
function withoutLooseEnds(reading: Reading): Reading {
  const attributions = new Set(reading.attributions.map(({ id }) => id));
  const statements = new Set([...attributions, ...reading.assertions.map(({ id }) => id)]);
  const entities = new Set(reading.entities.map(({ id }) => id));
  const hedges = new Set(reading.hedges.map(({ id }) => id));
  const places = new Set(reading.places.map(({ id }) => id));
  const known = (ids: ReadonlySet<string>, id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...reading,
    attributions: reading.attributions.map((each) => ({
      ...each,
      speaker: known(entities, each.speaker),
      parent: known(attributions, each.parent),
      chain: each.chain.map((link) => ({ ...link, entity: known(entities, link.entity) })),
      hedges: each.hedges.filter((id) => hedges.has(id)),
      ...(each.candidates && { candidates: each.candidates.filter(({ entity }) => entities.has(entity)) }),
    })),
    assertions: reading.assertions.map((each) => ({ ...each, hedges: each.hedges.filter((id) => hedges.has(id)) })),
    inferences: reading.inferences.map((each) => ({
      ...each,
      premises: each.premises.map((premise) => ({ ...premise, statement: known(statements, premise.statement) })),
      drawnBy: each.drawnBy === "author" || entities.has(each.drawnBy) ? each.drawnBy : "author",
    })),
    figures: reading.figures.map((each) => ({
      ...each,
      attribution: known(attributions, each.attribution),
      scope: { ...each.scope, place: known(places, each.scope.place) },
    })),
  };
}
