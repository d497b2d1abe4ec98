import type { Article, Attribution, ChainLink, Reading, Span } from "../contract/index.ts";
import { actOf, polarityOf, putBy } from "./acts/index.ts";
import { placeAttributions } from "./attribution/index.ts";
import { datesOf, saidOn } from "./dates/index.ts";
import { doubtsOf } from "./doubt/index.ts";
import { entitiesOf } from "./entities/index.ts";
import { figuresOf } from "./figures/index.ts";
import type { Heard } from "./hear.ts";
import type { Layout } from "./layout.ts";
import { lineagesOf } from "./lineage/index.ts";
import type { Network } from "./model.ts";
import { TURN, withNested } from "./nesting/index.ts";
import { type Gazetteer, placesOf } from "./places/index.ts";
import { editsOf, kindOf, ownWords } from "./quotations/index.ts";
import { inferencesOf } from "./signs/index.ts";
import { NO_SPEAKER, speakersOf } from "./speakers/index.ts";
import { stancesOf } from "./stance/index.ts";
import { assertionsOf } from "./voice/index.ts";

/** What the rules find; the rest of a Reading is known before. */
export type Understood = Pick<
  Reading,
  "entities" | "attributions" | "assertions" | "inferences" | "dates" | "places" | "figures" | "hedges"
>;

/** From what the network heard to a reading, by rules alone: the same words give the same bytes. */
export function understand(
  article: Article,
  layout: Layout,
  heard: Heard,
  network: Network,
  gazetteer: Gazetteer | null = null,
): Understood {
  const { text } = article;
  const { quotations, sentences } = layout;

  // 4. entities: names of one thing together
  const named = entitiesOf(heard.names, layout.words, text, gazetteer);

  // 5. attributions: where they stand in the text, and those inside others
  const outer = placeAttributions({ article, layout, found: heard.found, network });
  const placed = withNested({ article, layout, entities: named, placed: outer });

  // 6. speakers: whom each source is, through names, titles and pronouns
  const { entities, speakers } = speakersOf({ article, layout, entities: named, placed });

  // 7. lineage: the way each statement came, from the nearest relay to the origin
  const lineages = lineagesOf({ article, layout, entities, placed, speakers });

  // 8. doubt: hedges, their classes, and what they bear on
  const { hedges, bearing, certainties } = doubtsOf({ article, layout, doubts: heard.doubts, placed });

  // 9. stance: how the writer stands to what he passes on
  const stances = stancesOf({ article, layout, placed, bearing });

  // 10. dates: what is dated, and when each statement was made
  const dates = datesOf({ article, layout, attributions: placed });
  const saidAt = saidOn({ article, layout, attributions: placed, dates });

  const inner = placed.map((): Span[] => []);
  for (const { parent, content } of placed) if (parent !== null) inner[parent]?.push(...content);
  const stated = placed.map((each, index): Attribution => {
    const { sourceType, entity, candidates } = speakers[index] ?? NO_SPEAKER;
    const { chain, lineage, basis } = lineages[index] ?? { chain: [], lineage: "unstated", basis: "unknown" };
    const { stance, cues } = stances[index] ?? { stance: "unknown", cues: [] };
    const own = bearing[index] ?? [];
    return {
      id: `a${index + 1}`,
      kind:
        each.by === TURN ? "direct" : kindOf(text, ownWords(each.content, inner[index] ?? []), quotations, each.cue),
      act: actOf(text, each.cue),
      content: [...each.content],
      cue: [...each.cue],
      source: [...each.source],
      sourceType,
      speaker: writerOf(each.source, sourceType, chain) ?? entity,
      ...(candidates.length > 0 ? { candidates: [...candidates] } : {}),
      parent: each.parent === null ? null : `a${each.parent + 1}`,
      chain: [...chain],
      lineage,
      basis,
      polarity: polarityOf(text, each.cue, each.content, sentences),
      certainty: certainties[index] ?? "unknown",
      stance,
      stanceCues: [...cues],
      edits: editsOf(text, each.content, quotations),
      hedges: own.map(({ id }) => id),
      date: saidAt[index] ?? null,
      confidence: each.confidence,
      by: each.by,
    };
  });

  const answered = putBy(stated, text);
  const attributions = stated.map((each, index): Attribution => ({ ...each, putBy: answered[index] ?? null }));
  // 11. voice: what stands in no attribution is the writer's own
  const assertions = assertionsOf({ article, layout, attributions, hedges });

  // 12. signs: what the text offers as a reason for or against believing something
  const inferences = inferencesOf({ article, layout, entities, attributions, assertions });

  // 13. places: where each name of a place is on the map
  const places = placesOf({ article, entities: named, gazetteer });

  // 14. figures: what is counted or measured, on whose word
  const figures = figuresOf({ article, layout, attributions, dates, places });

  return { entities, attributions, assertions, inferences, dates, places, figures, hedges };
}

/** A quotation that stands alone and comes from a letter is his who wrote it; a source that is written is what it says it is. */
function writerOf(
  source: readonly Span[],
  type: Attribution["sourceType"],
  chain: readonly ChainLink[],
): string | null {
  return source.length === 0 && type === "document" ? (chain.at(-1)?.entity ?? null) : null;
}
