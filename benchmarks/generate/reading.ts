import { createHash } from "node:crypto";
import type { Entity, Reading } from "../../src/contract/index.ts";
import type { MadeUp } from "./articles.ts";

/**
 * What a reader that errs nowhere would find in a made-up article, without the network: for measuring how a collection grows
 * where reading ten thousand articles would take an hour. Valid by the contract's schema; nothing that scores a reader may use it.
 */
export function readingOf({ file, outlet, published, url, place, draft }: MadeUp, engine = ENGINE): Reading {
  const { text } = draft;
  const id = `sha256:${createHash("sha256").update([url, outlet, text].join("\n"), "utf8").digest("hex")}`;
  const entities = new Map<string, Entity>();
  const entityOf = (name: string, type: string, span: { start: number; end: number }): string => {
    const known = entities.get(name);
    const form = type === "named-person" ? ("name" as const) : ("nominal" as const);
    const mention = { start: span.start, end: span.end, form };
    const entity = known ?? {
      id: `e${entities.size + 1}`,
      name,
      type: type === "document" ? "document" : "person",
      mentions: [],
    };
    entities.set(name, { ...entity, mentions: [...entity.mentions, mention] } as Entity);
    return entity.id;
  };
  const attributions = draft.sentences.flatMap((sentence, index) => {
    const { source, cue } = sentence;
    if (source === null || cue === null) return [];
    const speaker = entityOf(source.name, source.type, source);
    return {
      id: `a${index + 1}`,
      kind: sentence.quoted ? "direct" : "indirect",
      act: "statement",
      content: [sentence.content],
      cue: [cue],
      source: [{ start: source.start, end: source.end }],
      sourceType: source.type,
      speaker,
      parent: null,
      chain: [{ name: source.name, entity: speaker, type: source.type }],
      lineage: "stated",
      basis: "unknown",
      polarity: "affirmed",
      certainty: "unknown",
      stance: "neutral",
      stanceCues: [],
      edits: [],
      hedges: [],
      date: null,
      confidence: 0.9,
      by: "made-up",
    };
  });
  const bare = [
    ...draft.plain,
    ...draft.sentences.filter(({ source }) => source === null).map(({ content }) => content),
  ];
  const holding = (start: number) =>
    attributions.find(({ content }) => content.some((span) => span.start <= start && start < span.end));
  const credit = text.indexOf("(Norwire)");
  return {
    format: "hearsay.reading/1",
    engine,
    article: {
      id,
      file,
      title: text.slice(0, text.indexOf("\n")),
      outlet,
      authors: [],
      published,
      publishedFrom: "given",
      url,
      language: "en",
      text,
      own: false,
      credit: credit < 0 ? [] : [{ start: credit, end: credit + 9, name: "Norwire" }],
      links: [],
      notes: [],
      blocks: [{ start: 0, end: text.indexOf("\n"), kind: "heading" }],
      posts: [],
    },
    entities: [...entities.values()],
    attributions: attributions as Reading["attributions"],
    assertions: bare
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, end }, index) => ({
        id: `s${index + 1}`,
        start,
        end,
        voice: "asserted",
        certainty: "unknown",
        hedges: [],
        confidence: 0.9,
        by: "made-up",
      })),
    inferences: [],
    dates: [],
    places: [...text.matchAll(new RegExp(`\\b${place}\\b`, "gu"))].map(({ index }, nth) => ({
      id: `p${nth + 1}`,
      start: index,
      end: index + place.length,
      name: place,
      geonames: null,
      lat: null,
      lon: null,
      country: null,
      kind: "city",
    })),
    figures: draft.figures.map(({ start, end, value, counted }, index) => ({
      id: `f${index + 1}`,
      start,
      end,
      value,
      low: value,
      high: value,
      bound: "exact",
      unit: counted === "crowns" ? "crown" : counted,
      unitCode: null,
      counted,
      scope: { place: null, date: null },
      attribution: holding(start)?.id ?? null,
    })),
    hedges: [],
    notRead: null,
  };
}

export const ENGINE = { version: "made-up", model: "made-up" };
