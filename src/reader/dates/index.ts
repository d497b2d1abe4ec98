import type { Article, DateMention } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { candidatesIn } from "./find.ts";
import { countryOf, orderOf } from "./order.ts";
import { quotedTimes } from "./quoted.ts";
import { referenceOf } from "./reference.ts";
import { type Dated, resolved } from "./resolve.ts";
import type { Stated } from "./said-on.ts";

export { type Stated, saidOn } from "./said-on.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  /** Where statements stand: what is quoted in them counts from when it was said. */
  readonly attributions: readonly Stated[];
}

/**
 * The dates, times, durations and sets of an article, in text order, found by rules alone.
 *
 * What tells of itself when it is ("5 May 2010") is anchored on nothing. The rest counts from the day of publication, or
 * from the date before it in the text where the sentence goes on from there, or, within a quotation, from the day on which
 * that was said. Where that isn't known the value is null. `value` is EDTF (ISO 8601-2), `timex` is TimeML's value; durations
 * and sets have no EDTF, but where a duration reaches to the present it is an interval.
 */
export function datesOf({ article, layout, attributions }: Given): DateMention[] {
  const { text } = article;
  const outermost = layout.quotations.filter(({ depth }) => depth === 0).sort((one, other) => one.start - other.start);
  const candidates = candidatesIn(text);
  const quoted = candidates.filter((each) => touching(each, outermost).length > 0);
  const own = candidates.filter((each) => touching(each, outermost).length === 0);

  const scene = {
    text,
    sentences: layout.sentences,
    order: orderOf(article),
    country: countryOf(article),
  };
  const published = referenceOf(article.published);
  const outside = resolved(own, { ...scene, anchor: "publication", nowAt: () => published });
  const timeOf = quotedTimes(article, layout, attributions, outside);
  const times = new Map<number, ReturnType<typeof referenceOf>>();
  const inside = resolved(quoted, {
    ...scene,
    anchor: "source",
    nowAt: (span) => {
      const quotation = touching(span, outermost)[0];
      if (quotation === undefined) return published;
      if (!times.has(quotation.start)) times.set(quotation.start, timeOf(quotation.inner));
      return times.get(quotation.start) ?? null;
    },
  });
  return numbered(outside, inside);
}

/** Both lists in text order; where an expression and a quotation's meet, the earlier counts. */
function numbered(outside: readonly Dated[], inside: readonly Dated[]): DateMention[] {
  const all = [...outside, ...inside].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: DateMention[] = [];
  for (const { start, end, value, timex, type, anchor } of all) {
    if (start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push({ id: `d${kept.length + 1}`, start, end, value, timex, type, anchor });
  }
  return kept;
}
