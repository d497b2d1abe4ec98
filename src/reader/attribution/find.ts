import type { WindowScores } from "../encoder.ts";
import type { Network } from "../model.ts";
import type { WordRange } from "../windows/index.ts";
import { linkScores } from "./links.ts";
import { bestPath, marginals } from "./paths.ts";
import { type LabelledSpan, spanProbability, spansOf } from "./spans.ts";

/** One attribution as the network sees it: each role in words, and how probable each is. */
export interface Found {
  readonly cue: WordRange;
  readonly source: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly probability: { readonly cue: number; readonly source: number; readonly content: number };
}

/** A window's words: their indices in the article, and their paragraphs. */
export interface ReadWindow {
  readonly words: ArrayLike<number>;
  readonly paragraphs: ArrayLike<number>;
}

/**
 * The attributions of one window: the cues of the best path of roles, and for each cue the best path of its own
 * source and content.
 *
 * @param mine whether a word (its index in the window) is this window's to speak of; a word that two windows hold is
 *   one's only, and with it the cue that begins there
 */
export function findAttributions(
  window: ReadWindow,
  scores: WindowScores,
  network: Network,
  mine: (word: number) => boolean,
): Found[] {
  const width = window.words.length;
  const { roles, links } = network.labels;
  const parts = spansOf(bestPath(scores.roles, width, network.steps.roles), roles);
  const cues = parts.filter((span) => span.kind === "cue" && mine(span.first));
  if (cues.length === 0) return [];
  const roleShares = marginals(scores.roles, width, network.steps.roles);
  const inArticle = ({ first, last }: LabelledSpan): WordRange => ({
    first: window.words[first] ?? 0,
    last: (window.words[last - 1] ?? 0) + 1,
  });
  const found: Found[] = [];
  for (const cue of cues) {
    const own = linkScores({ paragraphs: window.paragraphs, links: scores.links }, cue, network);
    let spans = spansOf(bestPath(own, width, network.steps.links), links);
    if (!spans.some((span) => span.kind === "content")) {
      const begin = links.indexOf("B-content");
      const nudged = own.map((score, index) => (index % links.length === begin ? score + NUDGE : score));
      spans = spansOf(bestPath(nudged, width, network.steps.links), links);
    }
    const content = spans.filter((span) => span.kind === "content");
    const linked = nearest(
      cue,
      spans.filter((span) => span.kind === "source"),
    );
    const source = linked ?? besides(cue, parts, window.paragraphs);
    if (content.length === 0) continue;
    const shares = marginals(own, width, network.steps.links);
    const least = (several: readonly LabelledSpan[]) =>
      Math.min(...several.map((part) => spanProbability(part, shares, width, links)));
    found.push({
      cue: inArticle(cue),
      source: source === null ? [] : [inArticle(source)],
      content: content.map(inArticle),
      probability: {
        cue: spanProbability(cue, roleShares, width, roles),
        source:
          linked !== null
            ? least([linked])
            : source !== null
              ? UNLINKED * spanProbability(source, roleShares, width, roles)
              : noSource(shares, width, links),
        content: least(content),
      },
    });
  }
  return found;
}

/**
 * Added to the score of a content's first word where a cue's best path has no content: the roles say that something was
 * said, so rather a doubtful content than none. Larger values find no more.
 */
const NUDGE = 2;

/** How far a source can be trusted that stands beside a cue, where no link says that it is the cue's. */
const UNLINKED = 0.5;

/** Of several sources of one cue the nearest. */
function nearest(cue: LabelledSpan, sources: readonly LabelledSpan[]): LabelledSpan | null {
  const apart = (span: LabelledSpan) => Math.max(cue.first - span.last, span.first - cue.last);
  return sources.reduce<LabelledSpan | null>(
    (best, span) => (best === null || apart(span) < apart(best) ? span : best),
    null,
  );
}

/** The nearest source of the cue's paragraph that the roles tell: what stands in where the links tell none. */
function besides(
  cue: LabelledSpan,
  parts: readonly LabelledSpan[],
  paragraphs: ArrayLike<number>,
): LabelledSpan | null {
  const near = parts.filter((part) => part.kind === "source" && paragraphs[part.first] === paragraphs[cue.first]);
  return nearest(cue, near);
}

/** How probable it is that no word is a source. */
function noSource(shares: Float64Array, width: number, labels: readonly string[]): number {
  const begin = labels.indexOf("B-source");
  let least = 1;
  for (let word = 0; word < width; word++) least = Math.min(least, 1 - (shares[word * labels.length + begin] ?? 0));
  return least;
}
