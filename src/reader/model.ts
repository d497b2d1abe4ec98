import { z } from "zod";
import type { Encoder } from "./encoder.ts";
import type { Gazetteer } from "./places/gazetteer/gazetteer.ts";

/** A linear-chain conditional random field's scores; what the label scheme forbids has a very low one. */
export const PathScores = z.object({
  /** Score of each label at a window's first word. */
  first: z.array(z.number()),
  /** `steps[from][to]`: score of going on from one word's label to the next word's. */
  steps: z.array(z.array(z.number())),
});
export type PathScores = Readonly<z.infer<typeof PathScores>>;

/** `network.json`: what the reader must know of a network besides its weights. */
export const Network = z.object({
  /** Printed as `engine.model` of every Reading. */
  name: z.string().min(1),
  /** Word pieces in a window, its marks included. */
  limit: z.int().min(8),
  /** Word pieces that two windows of one long paragraph share at most. */
  overlap: z.int().nonnegative(),
  /** Ids of the marks that open a window and end a paragraph. */
  special: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  labels: z.object({
    roles: z.array(z.string()),
    links: z.array(z.string()),
    names: z.array(z.string()),
    hedges: z.array(z.string()),
  }),
  steps: z.object({ roles: PathScores, links: PathScores }),
  /**
   * Added to the link scores of a word at `word` for the cue's middle word at `cue` (places in the window):
   * `distance[clamp(word - cue, -d, d) + d]` with `d = (distance.length - 1) / 2`, and
   * `paragraph[sign(paragraph of word - paragraph of cue) + 1]`; each row has one number a link label.
   */
  linkBias: z.object({
    distance: z.array(z.array(z.number())),
    paragraph: z.array(z.array(z.number())).length(3),
  }),
  /** For each kind of score the points [raw, share that was right], ascending, of a piecewise linear map. */
  calibration: z.record(z.string(), z.array(z.tuple([z.number(), z.number()]))),
});
export type Network = Readonly<z.infer<typeof Network>>;

/** `tokenizer.json` as the Hugging Face tokenizers write it, parsed. */
export type TokenizerFiles = Readonly<Record<string, unknown>>;

/** All that a reader is made of. The encoder stays the giver's to close. */
export interface Model {
  readonly network: Network;
  readonly tokenizer: TokenizerFiles;
  readonly encoder: Encoder;
  /** Where names of places are looked up; without one they are found and stay unknown. */
  readonly gazetteer?: Gazetteer;
}
