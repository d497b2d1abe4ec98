/** What one forward pass reads: a window of P word pieces that holds W words, all of whose lists are in text order. */
export interface WindowInput {
  /** Word-piece ids [P], with the marks that open the window and end each of its paragraphs. */
  readonly ids: readonly number[];
  /** For each word [W] the place of its first piece in `ids`. */
  readonly starts: readonly number[];
  /** For each word [W] the number of its paragraph in the article. */
  readonly paragraphs: readonly number[];
}

/**
 * What the network says of a window's W words: scores before any softmax, row-major, labels in the order of
 * `Network.labels`.
 *
 * `links` holds no bias for distance and paragraph: those are small tables in `Network.linkBias`, which the reader adds
 * for the one word that stands for a cue. So the scores of a cue of several words are the mean of its words' rows.
 */
export interface WindowScores {
  /** W × roles. */
  readonly roles: Float32Array;
  /** W (the word taken as cue) × W × links. */
  readonly links: Float32Array;
  /** W × names. */
  readonly names: Float32Array;
  /** W × hedges. */
  readonly hedges: Float32Array;
}

/**
 * Runs the network. One window a run, unpadded: a quantised network scales each run as a whole, so neighbours or
 * padding would change a window's scores.
 */
export interface Encoder {
  /** Scores one window. Runs of one encoder follow each other; a window without words is never given. */
  run(window: WindowInput): Promise<WindowScores>;
  /** Frees the weights; the encoder cannot be used afterwards. Closing twice does nothing. */
  close(): Promise<void>;
}
