import type { Attribution, Reading } from "../../contract/index.ts";
import { type Bearing, bearingsOf } from "../caveats.ts";
import { type Conclusion, conclusionsOf } from "../conclusions.ts";
import { type NamedPlace, namedPlaces } from "../named-places.ts";
import type { Origin } from "../origin.ts";
import { type Paragraph, paragraphsOf } from "../paragraphs.ts";
import { type SourceSheet, sourceSheet } from "../source-sheet.ts";
import { waysOf } from "../strike/index.ts";
import { type Timeline, timelineOf } from "../timeline.ts";
import { type ToldFigure, toldFigures } from "../told-figures.ts";
import type { Markup } from "./markup.ts";
import { type Strikes, strikesOf } from "./strikes.ts";

/** How many hues there are; a source past the last takes the first again, and is told apart by its name. */
const HUES = 8;

/** A statement as the page shows it. */
export interface Shown {
  /** Its number on the page, from 1, in text order. */
  number: number;
  attribution: Attribution;
  origin: Origin;
  /** Class of its source's hue: h0 to h7, or hx for what has no source of its own. */
  hue: string;
}

/** All that the parts of the page are drawn from, worked out once. */
export interface View {
  reading: Reading;
  sheet: SourceSheet;
  paragraphs: readonly Paragraph[];
  statements: readonly Shown[];
  numbers: ReadonlyMap<string, number>;
  hues: ReadonlyMap<string, string>;
  /** What each word of doubt bears on, by its id. */
  bearings: ReadonlyMap<string, Bearing>;
  conclusions: readonly Conclusion[];
  strikes: Strikes;
  timeline: Timeline;
  places: readonly NamedPlace[];
  figures: readonly ToldFigure[];
  /** Whether the first paragraph is the article's title. */
  titled: boolean;
  /** Where else statements are asserted, by attribution id: for a page that shows one article of several. */
  elsewhere: ReadonlyMap<string, Markup>;
}

export function viewOf(reading: Reading, elsewhere: View["elsewhere"] = new Map()): View {
  if (reading.notRead !== null) return viewOfRead({ ...reading, ...NOTHING }, elsewhere);
  return viewOfRead(reading, elsewhere);
}

const NOTHING = { attributions: [], assertions: [], inferences: [], hedges: [], dates: [], places: [], figures: [] };

function viewOfRead(reading: Reading, elsewhere: View["elsewhere"]): View {
  const sheet = sourceSheet(reading);
  const ways = waysOf(reading);
  const hues = new Map<string, string>();
  let hue = 0;
  for (const source of sheet.sources) {
    const plain = source.voice === "not-stated" || source.voice === "writer";
    hues.set(source.key, plain ? "hx" : `h${hue++ % HUES}`);
  }
  const statements = sheet.statements.flatMap((attribution, index): Shown[] => {
    const origin = sheet.origins.get(attribution.id);
    if (origin === undefined) return [];
    return [{ number: index + 1, attribution, origin, hue: hues.get(origin.key) ?? "hx" }];
  });
  const { title, text } = reading.article;
  const paragraphs = paragraphsOf(reading.article);
  const first = paragraphs[0];
  return {
    reading,
    sheet,
    paragraphs,
    statements,
    numbers: new Map(statements.map((one) => [one.attribution.id, one.number])),
    hues,
    bearings: bearingsOf(reading),
    conclusions: conclusionsOf(reading, ways),
    strikes: strikesOf(reading, ways),
    timeline: timelineOf(reading),
    places: namedPlaces(reading),
    figures: toldFigures(reading),
    titled: title !== null && first !== undefined && plain(text.slice(first.start, first.end)) === plain(title),
    elsewhere,
  };
}

function plain(words: string): string {
  return words.replace(/\s+/gu, " ").trim().toLowerCase();
}
