import type { Article, Reading } from "../contract/index.ts";
import { hear, type StopSignal } from "./hear.ts";
import { layoutOf } from "./layout.ts";
import type { Model } from "./model.ts";
import { understand } from "./understand.ts";
import { ENGINE_VERSION } from "./version.ts";
import { createPieces } from "./windows/index.ts";

export type { Encoder, WindowInput, WindowScores } from "./encoder.ts";
export type { StopSignal } from "./hear.ts";
export { type Model, Network, type TokenizerFiles } from "./model.ts";
export { type Gazetteer, gazetteerFrom, type KnownPlace, type Named } from "./places/index.ts";
export { ENGINE_VERSION } from "./version.ts";

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
  const { network, gazetteer = null } = model;
  const engine = { version: ENGINE_VERSION, model: network.name };

  return {
    async read(article, progress, signal) {
      if (!READ_LANGUAGES.test(article.language)) return unread(article, engine);

      // 1. layout: paragraphs, sentences, words, quotation marks
      const layout = layoutOf(article);

      // 2. and 3. windows of words in pieces, through the network: cues with sources and contents, names, words of doubt
      const heard = await hear(article, layout, model, pieces, progress, signal);

      // 4. to 14. what the words mean, by readable rules (understand.ts lists them)
      const understood = understand(article, layout, heard, network, gazetteer);

      return { format: "hearsay.reading/1", engine, article, ...understood, notRead: null };
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
