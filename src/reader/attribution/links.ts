import type { Network } from "../model.ts";
import type { LabelledSpan } from "./spans.ts";

/** Where a window's words stand, as far as a cue's bias needs it. */
export interface LinkWindow {
  /** Paragraph number of each word. */
  readonly paragraphs: ArrayLike<number>;
  /** width (cue) × width (word) × labels, as the network gives them: without the biases for distance and paragraph. */
  readonly links: Float32Array;
}

/**
 * What one cue says of every word of its window: the label scores of its own source and content.
 *
 * A cue of several words asks with the mean of what its words ask; the biases are those of its middle word
 * (training/decode.py).
 *
 * @returns width × labels
 */
export function linkScores(window: LinkWindow, cue: LabelledSpan, network: Network): Float64Array {
  const width = window.paragraphs.length;
  const labels = network.labels.links.length;
  const scores = new Float64Array(width * labels);
  const size = width * labels;
  for (let word = cue.first; word < cue.last; word++) {
    const row = word * size;
    for (let index = 0; index < size; index++) {
      scores[index] = (scores[index] ?? 0) + (window.links[row + index] ?? 0) / (cue.last - cue.first);
    }
  }
  const { distance, paragraph } = network.linkBias;
  const reach = (distance.length - 1) / 2;
  const middle = cue.first + Math.floor((cue.last - cue.first) / 2);
  const own = window.paragraphs[middle] ?? 0;
  for (let word = 0; word < width; word++) {
    const apart = distance[Math.max(-reach, Math.min(reach, word - middle)) + reach] ?? [];
    const side = paragraph[Math.sign((window.paragraphs[word] ?? 0) - own) + 1] ?? [];
    for (let label = 0; label < labels; label++) {
      const index = word * labels + label;
      scores[index] = (scores[index] ?? 0) + (apart[label] ?? 0) + (side[label] ?? 0);
    }
  }
  return scores;
}
