import type { Article, Reading } from "../contract/index.ts";
import { type Found, findAttributions } from "./attribution/find.ts";
import { attributionsOf } from "./attribution/index.ts";
import { type FoundHedge, findHedges, hedgesOf } from "./doubt/index.ts";
import { type FoundName, findNames } from "./entities/find-names.ts";
import { entitiesOf } from "./entities/index.ts";
import { layoutOf } from "./layout.ts";
import type { Model } from "./model.ts";
import { ENGINE_VERSION } from "./version.ts";
import { bestWindowOf, createPieces, windowsOf } from "./windows/index.ts";

export type { Encoder, WindowInput, WindowScores } from "./encoder.ts";
export { type Model, Network, type TokenizerFiles } from "./model.ts";
export { ENGINE_VERSION } from "./version.ts";

/** What the reader uses of an AbortSignal, whose type belongs to Node and to browsers. */
export interface StopSignal {
  throwIfAborted(): void;
}

/** Reads articles. One reader reads one article after another; for several at once make several. */
export interface Reader {
  /**
   * All that is found in one article.
   *
   * @param progress told after each window what share of them is read, 0 to 1
   * @param signal stops between two windows; the promise is then rejected with the signal's reason
   */
  read(article: Article, progress?: (share: number) => void, signal?: StopSignal): Promise<Reading>;
}

/** Languages that the network has learned from. */
const READ_LANGUAGES = /^(?:en|und)(?:-|$)/u;

/** A reader over a model. The reader knows neither files nor network nor clock: the same article gives the same bytes. */
export function createReader(model: Model): Reader {
  const pieces = createPieces(model.tokenizer);
  const { network } = model;
  const engine = { version: ENGINE_VERSION, model: network.name };

  return {
    async read(article, progress, signal) {
      if (!READ_LANGUAGES.test(article.language)) return unread(article, engine);
      const { text } = article;

      // 1. layout: paragraphs, sentences, words, quotation marks
      const layout = layoutOf(article);

      // 2. windows: words in pieces, whole paragraphs together
      const ids = layout.words.map((word) => pieces.of(text.slice(word.start, word.end)));
      const windows = windowsOf(layout.paragraphWords, ids, network);
      const best = bestWindowOf(windows, layout.words.length);

      // 3. encoder, and what its scores say: cues with their sources and contents, names, words of doubt
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

      // 4. entities: names of one thing together
      const entities = entitiesOf(names, layout.words, text);

      // 5. doubt: hedges and their classes
      const hedges = hedgesOf(doubts, layout.words, text);

      // 6. attributions: spans of the text, who speaks, how, and how sure
      const attributions = attributionsOf({ article, layout, found, entities, hedges, network });

      return {
        format: "hearsay.reading/1",
        engine,
        article,
        entities,
        attributions,
        assertions: [],
        inferences: [],
        dates: [],
        places: [],
        figures: [],
        hedges,
        notRead: null,
      };
    },
  };
}

function unread(article: Article, engine: Reading["engine"]): Reading {
  return {
    format: "hearsay.reading/1",
    engine,
    article,
    entities: [],
    attributions: [],
    assertions: [],
    inferences: [],
    dates: [],
    places: [],
    figures: [],
    hedges: [],
    notRead: `its language (${article.language}) is none that this model knows; it reads English`,
  };
}
