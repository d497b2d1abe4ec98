import type { Draft } from "../draft.ts";

/** The words that a feed holds of an article whose page can't be had, marked as such. `why` is the reason, in words. */
export function asFeedText(entry: Draft, why: string): Draft {
  return {
    ...entry,
    textFrom: "feed",
    warnings: [
      {
        code: "feed-text",
        message: `its page can't be had (${why}): what the feed holds of it was read, which may be an extract`,
      },
    ],
  };
}
