import {
  type Attribution,
  type ChainLink,
  type Entity,
  overlaps,
  type Reading,
  type Span,
} from "../../contract/index.ts";
import { isPronoun, outletOfArticle } from "../origins/key.ts";
import { isOutletName, outletKey, outletOfReporter } from "../origins/outlets.ts";
import type { Citation } from "../profile.ts";

/** Documents that are nobody's: there is nothing to get. */
const NO_DOCUMENT =
  /^(?:(?:the|some|other|several|many|media|news|press|local|initial|early|earlier|unconfirmed|conflicting|recent|one|an?)\s+)*(?:reports?|accounts?|rumou?rs?|headlines?|words?|text|data|figures|evidence|images?|pictures?|photos?)$/iu;
/** How far from what was said its source is looked for. */
const REACH = 400;

/**
 * Sources that an article cites and that could be had: outlets' reports, documents, whatever a link leads to from the words
 * that name it. In text order; one for each place.
 */
export function citationsOf(reading: Reading): Citation[] {
  const { article, attributions } = reading;
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const own = outletOfArticle(article);
  const found = new Map<string, Citation>();
  for (const attribution of attributions) {
    if (attribution.lineage === "unstated") continue;
    attribution.chain.forEach((link, index) => {
      const isRelay = index < attribution.chain.length - 1;
      const span = placeOf(link, attribution, entities, reading);
      const url = span === null ? null : addressOn(span, attribution, isRelay, reading);
      if (span === null || !couldBeHad(link, isRelay, url !== null)) return;
      if (link.type !== "document" && (outletKey(link.name) === own || outletOfReporter(link.name, own) === own))
        return;
      const { start, end } = span;
      const known = found.get(`${start} ${end}`);
      if (known !== undefined && known.url !== null) return;
      const name = link.name.replaceAll(/\s+/gu, " ").trim();
      found.set(`${start} ${end}`, { start, end, name, type: link.type, date: attribution.date, url });
    });
  }
  return [...found.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

function couldBeHad({ name, type }: ChainLink, isRelay: boolean, hasAddress: boolean): boolean {
  if (isPronoun(name)) return false;
  if (type === "document") return !NO_DOCUMENT.test(name.trim());
  if (type !== "named-organization") return hasAddress && type === "named-person";
  return hasAddress || isOutletName(name) || (isRelay && /^\p{Lu}/u.test(name));
}

/** Where the article names it, nearest to what it said; null where it does not stand near. */
function placeOf(
  { name, entity }: ChainLink,
  { source, content }: Attribution,
  entities: ReadonlyMap<string, Entity>,
  { article }: Reading,
): Span | null {
  const around = [...source, ...content];
  const from = Math.min(...around.map(({ start }) => start));
  const to = Math.max(...around.map(({ end }) => end));
  const mentions = (entities.get(entity ?? "")?.mentions ?? []).filter(({ form }) => form !== "pronoun");
  const places: Span[] = mentions.map(({ start, end }) => ({ start, end }));
  for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
    places.push({ start: at, end: at + name.length });
  }
  const distance = ({ start, end }: Span) => Math.max(0, from - end, start - to);
  const near = places
    .filter((place) => distance(place) <= REACH)
    .sort((one, other) => distance(one) - distance(other) || one.start - other.start || other.end - one.end)[0];
  return near ?? source[0] ?? null;
}

/** The link on the words that name a source, or, of one that nobody passed on, on the word that says what it did. */
function addressOn(span: Span, { cue, source }: Attribution, isRelay: boolean, { article }: Reading): string | null {
  const words = isRelay ? [span] : [span, ...source, ...cue];
  return article.links.find((link) => words.some((each) => overlaps(link, each)))?.url ?? null;
}
