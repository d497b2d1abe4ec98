import type { Article } from "../contract/index.ts";
import { type Found, findAttributions } from "./attribution/find.ts";
import { type FoundHedge, findHedges } from "./doubt/find-hedges.ts";
import { type FoundName, findNames } from "./entities/find-names.ts";
import type { Layout } from "./layout.ts";
import type { Model } from "./model.ts";
import { bestWindowOf, type Pieces, windowsOf } from "./windows/index.ts";

/** What the network's scores say of an article's words: all that the rules after it know of the network. */
export interface Heard {
  readonly found: readonly Found[];
  readonly names: readonly FoundName[];
  readonly doubts: readonly FoundHedge[];
}

/** What the reader uses of an AbortSignal, whose type belongs to Node and to browsers. */
export interface StopSignal {
  throwIfAborted(): void;
}

/** Runs the network over an article's windows: cues with their sources and contents, names, words of doubt. */
export async function hear(
  article: Article,
  layout: Layout,
  model: Model,
  pieces: Pieces,
  progress?: (share: number) => void,
  signal?: StopSignal,
): Promise<Heard> {
  const { network } = model;
  const ids = layout.words.map((word) => pieces.of(article.text.slice(word.start, word.end)));
  const windows = windowsOf(layout.paragraphWords, ids, network);
  const best = bestWindowOf(windows, layout.words.length);
  const found: Found[] = [];
  const names: FoundName[] = [];
  const doubts: FoundHedge[] = [];
  for (const [number, window] of windows.entries()) {
    signal?.throwIfAborted();
    const scores = await model.encoder.run(window);
    const mine = (at: number) => best[window.words[at] ?? -1]?.window === number;
    found.push(...findAttributions(window, scores, network, mine));
    names.push(...findNames(window.words, scores, network, mine));
    doubts.push(...findHedges(window.words, scores, network, mine));
    progress?.((number + 1) / windows.length);
  }
  return { found, names, doubts };
}
