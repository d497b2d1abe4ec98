import type { Article, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import type { Period } from "./period.ts";
import { referenceOf } from "./reference.ts";
import type { Dated } from "./resolve.ts";
import { type Stated, saidOn } from "./said-on.ts";

/** So much beside a quotation in no attribution is looked at. */
const BESIDE = 70;
/**
 * What was written before it was reported, on a day that the report need not tell; speech is reported on the day or the
 * day after. In lower case, but for the last words of a newspaper's name.
 */
const WRITTEN =
  /\b(?:wrote|writes|written|articles?|letters?|reports?|books?|essays?|editorials?|memos?|memoirs?|diar(?:y|ies)|documents?|stud(?:y|ies)|papers?|websites?|emails?|e-mails?|posts?|posted|tweet(?:s|ed)?|blogs?|transcripts?|recordings?|poems?|novels?|treat(?:y|ies)|constitution|laws?|rulings?|manifesto|archives?|reads?)\b|\b(?:Times|Post|Journal|Tribune|Herald|Guardian|News|Gazette|Telegraph|Observer|Chronicle|Magazine|Monitor|Review|Mail|Express|Independent|Globe)\b/;
/** Words that put the saying into another time than the report's. */
const LONG_SAID =
  /\b(?:once (?:said|wrote|told)|(?:had|has) (?:once|long|earlier|previously) |at the time|back then|years? (?:ago|earlier)|later (?:wrote|recalled)|in those days|famously)\b/i;

/**
 * When the words at a place inside a quotation were said: on the day that the text gives beside the cue; else when they were
 * reported, where they are speech and nothing puts them into another time; null for what was written on a day not told.
 */
export function quotedTimes(
  article: Article,
  layout: Layout,
  attributions: readonly Stated[],
  dates: readonly Dated[],
): (quotation: Span) => Period | null {
  const { text } = article;
  const published = referenceOf(article.published);
  const said = saidOn({ article, layout, attributions, dates });
  const owner = ownersOf(text, attributions);
  return (quotation) => {
    const index = ownerWithin(owner, quotation);
    const attribution = index === null ? undefined : attributions[index];
    const stated = index === null ? null : (said[index] ?? null);
    if (stated !== null) return referenceOf(stated);
    const told = attribution === undefined ? around(text, layout, quotation) : wordsOf(text, layout, attribution);
    return WRITTEN.test(told) || LONG_SAID.test(told) ? null : published;
  };
}

/** For each code unit the attribution, by its place in the list plus one, in whose content it stands; the innermost. */
function ownersOf(text: string, attributions: readonly Stated[]): Uint32Array {
  const owner = new Uint32Array(text.length);
  attributions.forEach(({ content }, index) => {
    for (const { start, end } of content) owner.fill(index + 1, start, end);
  });
  return owner;
}

function ownerWithin(owner: Uint32Array, { start, end }: Span): number | null {
  const found = owner.subarray(start, end).find((each) => each > 0);
  return found === undefined ? null : found - 1;
}

/** The words that say who said it and how. */
function wordsOf(text: string, { sentences }: Layout, { cue, source }: Stated): string {
  const own = [...source, ...cue].map(({ start, end }) => text.slice(start, end)).join(" ");
  const place = cue[0] ?? source[0];
  const sentence = place === undefined ? undefined : touching(place, sentences)[0];
  // A relay's own words ("told the Saltmere Post") are cue and source; what stands further off is asked for other times only.
  const beside =
    sentence === undefined ? "" : text.slice(sentence.start, Math.min(sentence.end, sentence.start + 6 * BESIDE));
  return LONG_SAID.test(beside) ? `${own} ${LONG_SAID.exec(beside)?.[0] ?? ""}` : own;
}

/** What stands on either side of a quotation, in its paragraph. */
function around(text: string, { paragraphs }: Layout, quotation: Span): string {
  const paragraph = touching(quotation, paragraphs)[0] ?? quotation;
  const before = text.slice(Math.max(paragraph.start, quotation.start - BESIDE), quotation.start);
  return `${before} ${text.slice(quotation.end, Math.min(paragraph.end, quotation.end + BESIDE))}`;
}
