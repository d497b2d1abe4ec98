import { type Finding, finding } from "./finding.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { between, type Region, wordAt } from "./region.ts";
import { verbGroup } from "./verb-group.ts";
import { OBJECT_PRONOUNS } from "./words.ts";

const OPENS = /^[“"‘«]$/u;
const CLOSES = /^[”"’»]$/u;
/** So many tokens a name that is called may be long. */
const LONGEST = 30;

/** "The owner called the price *“a sum for a palace”*": what something is called in someone's own words. */
export function calledSo(region: Region, at: number): Finding | null {
  if (!/^(?:called|calls|calling|described|describes|branded|dubbed|dismissed)$/u.test(wordAt(region, at))) return null;
  const group = verbGroup(region, at);
  if (group === null || group.isPassive || group.isUnsaid || group.who === null) return null;
  const isPronoun = OBJECT_PRONOUNS.has(wordAt(region, at + 1));
  const object = isPronoun ? { first: at + 1, last: at + 1 } : nounPhraseFrom(region, at + 1);
  if (object === null) return null;
  let open = object.last + 1;
  if (wordAt(region, open) === "as") open++;
  if (!OPENS.test(wordAt(region, open))) return null;
  const close = region.tokens.findIndex(
    ({ word }, place) => place > open + 1 && place < open + LONGEST && CLOSES.test(word),
  );
  const end = close < 0 ? Math.min(open + LONGEST, region.tokens.length) - 1 : isPronoun ? close - 1 : close;
  const content = between(region, isPronoun ? open + 1 : object.first, end);
  return finding(region, group.who, group.cue, [content], "called");
}
