import { type Inference, type Reading, wordsOf } from "../contract/index.ts";
import type { Origin } from "./origin.ts";
import { type RestsOn, restsOn, type Standing, standings, struckKeys, type Ways, waysOf } from "./strike/index.ts";
import { counted, listed } from "./wording.ts";

/** One sign that a conclusion stands on. */
export interface Leg {
  start: number;
  end: number;
  /** Its words, on one line. */
  words: string;
  /** Id of the attribution or assertion that it is; null for words that are no statement. */
  statement: string | null;
  /** Whose word it is; null for the writer's own, and for words that are no statement. */
  origin: Origin | null;
  standing: Standing;
}

/** A conclusion that the article draws, and what it stands on. */
export interface Conclusion {
  inference: Inference;
  words: string;
  /** Who draws it; null for the writer. */
  drawnBy: string | null;
  legs: readonly Leg[];
  /** What it rests on as it stands in the article, and what is left of that with the reading's `without` struck. */
  rests: RestsOn;
  left: RestsOn;
  standing: Standing;
}

/** The conclusions of an article, in the reading's order. */
export function conclusionsOf(reading: Reading, ways: Ways = waysOf(reading)): Conclusion[] {
  const { text } = reading.article;
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const standing = standings(ways, struckKeys(reading, ways));
  const way = new Map(ways.conclusions.map((one) => [one.id, one]));
  const line = (words: string) => words.replace(/\s+/gu, " ").trim();
  return reading.inferences.flatMap((inference): Conclusion[] => {
    const own = way.get(inference.id);
    if (own === undefined) return [];
    return [
      {
        inference,
        words: line(wordsOf(text, inference.conclusion)),
        drawnBy: inference.drawnBy === "author" ? null : (names.get(inference.drawnBy) ?? inference.drawnBy),
        legs: inference.premises.map(({ start, end }, index) => {
          const statement = own.legs[index] ?? null;
          return {
            start,
            end,
            words: line(text.slice(start, end)),
            statement,
            origin: statement === null ? null : (ways.origins.get(statement) ?? null),
            standing: statement === null ? "unstated" : (standing.get(statement) ?? "unstated"),
          };
        }),
        rests: restsOn(ways, own),
        left: restsOn(ways, own, standing),
        standing: standing.get(inference.id) ?? "unstated",
      },
    ];
  });
}

/** What a conclusion rests on, as one sentence without its stop: "rests on 2 or 3 origins: 1 document and 2 unnamed". */
export function restsWords({ legs, rests }: Conclusion): string {
  if (legs.length === 0) return "the text names nothing that it rests on";
  const kinds = [
    rests.named === 0 ? "" : `${rests.named} named`,
    rests.documents === 0 ? "" : counted(rests.documents, "document"),
    rests.unnamed === 0 ? "" : `${rests.unnamed} unnamed`,
  ].filter((part) => part !== "");
  const others = [
    rests.notStated === 0 ? "" : `${counted(rests.notStated, "sign")} whose lineage is not stated`,
    rests.own === 0 ? "" : `${counted(rests.own, "sign")} on the writer’s own word`,
    rests.loose === 0
      ? ""
      : `${counted(rests.loose, "sign")} that ${rests.loose === 1 ? "is" : "are"} no statement of their own`,
  ].filter((part) => part !== "");
  const origins =
    rests.most === 0
      ? "no stated origin"
      : `${countWords(rests)} ${rests.most === 1 ? "origin" : "origins"}: ${listed(kinds)}`;
  return `rests on ${origins}${others.length === 0 ? "" : `; besides, ${listed(others)}`}`;
}

/** How many origins: "2", or "2 to 3" where one without a name may be another. */
export function countWords({ least, most }: Pick<RestsOn, "least" | "most">): string {
  return least === most ? String(most) : `${least} to ${most}`;
}
