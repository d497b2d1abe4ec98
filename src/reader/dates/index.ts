import { type Article, type DateMention, inTextOrder, type Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { candidatesIn } from "./find.ts";
import { countryOf, orderOf } from "./order.ts";
import type { Period } from "./period.ts";
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
  const voices = voicesOf(article, layout);
  const candidates = candidatesIn(text);
  const quoted = candidates.filter((each) => touching(each, voices).length > 0);
  const own = candidates.filter((each) => touching(each, voices).length === 0);

  const scene = { text, sentences: layout.sentences, order: orderOf(article), country: countryOf(article) };
  const published = referenceOf(article.published);
  const outside = resolved(own, { ...scene, anchor: "publication", nowAt: () => published });
  const timeOf = quotedTimes(article, layout, attributions, outside);
  const times = new Map<Voice, Period | null>();
  const inside = resolved(quoted, {
    ...scene,
    anchor: "source",
    nowAt: (span) => {
      const voice = touching(span, voices)[0];
      if (voice === undefined) return published;
      const known = times.get(voice);
      if (known !== undefined) return known;
      const time = voice.posted === undefined ? timeOf(voice.inner) : referenceOf(voice.posted);
      times.set(voice, time);
      return time;
    },
  });
  return numbered(outside, inside);
}

/** Words of another: a quotation, or an embedded post with the day that it gives. */
interface Voice extends Span {
  readonly inner: Span;
  readonly posted?: string | null;
}

/** Where others speak, in text order, none overlapping another: posts, and the outermost quotations outside them. */
function voicesOf({ posts }: Article, { quotations }: Layout): Voice[] {
  const voices: Voice[] = [];
  for (const post of [...posts].sort(inTextOrder)) {
    if (post.start >= (voices.at(-1)?.end ?? 0))
      voices.push({ start: post.start, end: post.end, inner: post, posted: post.date });
  }
  const outermost = quotations.filter((each) => each.depth === 0 && touching(each, voices).length === 0);
  return [...voices, ...outermost].sort(inTextOrder);
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
