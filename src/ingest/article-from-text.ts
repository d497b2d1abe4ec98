import type { Article } from "../contract/index.ts";
import { assemble } from "./article/assemble.ts";
import { emptyDraft } from "./draft.ts";
import { identify } from "./identity.ts";
import type { Origin } from "./input.ts";

/** An article of a text that is at hand already: what `readInput` makes of a plain-text file with these words. */
export async function articleFromText(text: string, origin: Origin): Promise<Article> {
  return identify(await assemble(emptyDraft(text), origin));
}
