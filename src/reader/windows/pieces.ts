import { Tokenizer } from "@huggingface/tokenizers";
import type { TokenizerFiles } from "../model.ts";
import { asReference } from "./as-reference.ts";

/** Cuts words into word pieces. */
export interface Pieces {
  /** Ids of the word's pieces; none where nothing of it is left after cleaning (a zero-width space). Not to be changed. */
  of(word: string): readonly number[];
}

/** Words longer than this are rarely met twice and are not remembered. */
const LONGEST_REMEMBERED = 48;

/**
 * Cuts each word alone and remembers what repeats, in two generations: where the young one is full it becomes the old
 * one, and what was in the old one and not asked for since is forgotten. So memory is bounded and a lookup stays cheap.
 *
 * @param remembered words in a generation
 */
export function createPieces(files: TokenizerFiles, remembered = 20_000): Pieces {
  const tokenizer = new Tokenizer(files, {});
  let young = new Map<string, readonly number[]>();
  let old = new Map<string, readonly number[]>();
  return {
    of(word) {
      const known = young.get(word);
      if (known) return known;
      const ids = old.get(word) ?? tokenizer.encode(asReference(word), { add_special_tokens: false }).ids;
      if (word.length > LONGEST_REMEMBERED) return ids;
      if (young.size >= remembered) {
        old = young;
        young = new Map();
      }
      young.set(word, ids);
      return ids;
    },
  };
}
