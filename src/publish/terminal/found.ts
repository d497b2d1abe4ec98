import type { Reading } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import { countryName, namedPlaces, PLACE_KIND_WORDS } from "../named-places.ts";
import type { Part } from "../parts.ts";
import { type Teller, wayWords } from "../tellers.ts";
import { type Moment, timelineOf } from "../timeline.ts";
import { figureWords, toldFigures } from "../told-figures.ts";
import { counted, listed, STANDING_WORDS } from "../wording.ts";
import type { Pen } from "./pen.ts";
import { MARGIN } from "./statement.ts";

/** What the sections are drawn from. */
interface Ground {
  pen: Pen;
  reading: Reading;
  /** The numbers of the statements, by attribution id. */
  numbers: ReadonlyMap<string, number>;
  lineAt: (offset: number) => number;
}

/** Dates, places or figures: a section with its title, which says so where none were found. */
export function foundSection(part: Exclude<Part, "statements">, ground: Ground): string {
  const { title, lines, none } = SECTIONS[part];
  const found = ground.reading.notRead === null ? lines(ground) : [];
  return [
    ...ground.pen.lines(title, { paints: ["bold"] }),
    ...(found.length === 0 ? ground.pen.lines(none, { indent: 3 }) : found),
  ].join("\n");
}

const SECTIONS = {
  dates: {
    title: "What is said to have happened when, and when it was said",
    lines: dateLines,
    none: "No date was found.",
  },
  places: { title: "Places, by how often they are named", lines: placeLines, none: "No place was found." },
  figures: { title: "Figures", lines: figureLines, none: "No figure was found." },
} as const;

function dateLines(ground: Ground): string[] {
  const { pen, reading, lineAt } = ground;
  const { moments, yearless, unplaced } = timelineOf(reading);
  const written = new Map<string, number>();
  for (const { start, end } of unplaced) {
    const words = `“${reading.article.text.slice(start, end)}” (line ${lineAt(start)})`;
    written.set(words, (written.get(words) ?? 0) + 1);
  }
  return [
    ...moments.flatMap((moment) => momentLines(ground, moment)),
    ...(yearless.length === 0 ? [] : pen.lines("The year of these is not told:", { indent: 3 })),
    ...yearless.flatMap((moment) => momentLines(ground, moment)),
    ...(unplaced.length === 0
      ? []
      : pen.lines(`Without a place on the line of time: ${[...written.keys()].join(", ")}`, {
          indent: 3,
          paints: ["soft"],
        })),
  ];
}

function momentLines({ pen, reading, numbers, lineAt }: Ground, { value, entries }: Moment): string[] {
  const item = (words: string) => pen.lines(words, { indent: MARGIN + 2, first: `${" ".repeat(MARGIN)}· ` });
  return [
    ...pen.lines(dateWords(value), { indent: 3, paints: ["bold"] }),
    ...entries.flatMap((entry) => {
      if (entry.what === "publication") return item("published: this article");
      if (entry.what === "event") {
        const { date, words, teller } = entry;
        return item(`“${words}” (line ${lineAt(date.start)}) ← ${wayWords(teller)}${standingWords(reading, teller)}`);
      }
      const { teller, attributions } = entry;
      const of = attributions.flatMap(({ id }) => numbers.get(id) ?? []);
      return item(
        `said by ${wayWords(teller)}: ${of.length === 1 ? "statement" : "statements"} ${listed(of.map(String))}`,
      );
    }),
  ];
}

function placeLines({ pen, reading, lineAt }: Ground): string[] {
  return namedPlaces(reading).flatMap(({ name, kind, country, geonames, lat, lon, mentions }) => {
    const where =
      geonames === null && lat === null
        ? ["not in the gazetteer: where it is, is not known"]
        : [
            PLACE_KIND_WORDS[kind],
            kind === "country" ? null : (countryName(country) ?? "country not known"),
            lat === null || lon === null ? null : `${lat.toFixed(2)}, ${lon.toFixed(2)}`,
          ].filter((part) => part !== null);
    const first = mentions[0]?.start ?? 0;
    const words = [name, ...where, `named ${counted(mentions.length, "time")}, first on line ${lineAt(first)}`];
    return pen.lines(words.join(" · "), { indent: MARGIN, first: "   · " });
  });
}

function figureLines({ pen, reading, lineAt }: Ground): string[] {
  return toldFigures(reading).flatMap((told) => {
    const { figure, written, teller, asOf, where } = told;
    const more = [
      `← ${wayWords(teller)}`,
      asOf === null ? "as of when is not told" : asOf.startsWith("said ") ? asOf : `as of ${asOf}`,
      ...(where === null ? [] : [where]),
      `“${written}” (line ${lineAt(figure.start)})`,
    ];
    return [
      ...pen.lines(figureWords(told), { indent: MARGIN, first: "   · ", paints: ["bold"] }),
      ...pen.lines(`${more.join(" · ")}${standingWords(reading, teller)}`, { indent: MARGIN, paints: ["soft"] }),
    ];
  });
}

function standingWords({ without }: Reading, teller: Teller | null): string {
  if (without === undefined || teller === null) return "";
  const { fallen, open } = teller.attribution;
  return fallen ? ` · ${STANDING_WORDS.fallen}` : open ? ` · ${STANDING_WORDS.open}` : "";
}
