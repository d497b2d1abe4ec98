import type { Reading } from "../../contract/index.ts";
import type { Link } from "../origin.ts";
import { type ConclusionWay, mayRestOn, struckKeys, type Way, type Ways } from "../strike/index.ts";

/** A source that the page can strike; it is known there by its number. */
export interface Strike extends Link {
  number: number;
  /** Whether it is struck as the page opens. */
  struck: boolean;
}

/** Which numbers, struck, take a statement, and which leave it open. */
export interface Fate {
  falls: readonly number[];
  opens: readonly number[];
}

/** All that the page's switches strike. */
export interface Strikes {
  all: readonly Strike[];
  byKey: ReadonlyMap<string, Strike>;
  /** By attribution or assertion id; nothing for what has no origin. */
  fates: ReadonlyMap<string, Fate>;
  /** Numbers of those that draw a conclusion, by its id. */
  drawers: ReadonlyMap<string, number>;
}

const NO_FATE: Fate = { falls: [], opens: [] };

/** Switches for everybody that a statement came from or through; the outlet has one where it is struck already. */
export function strikesOf(reading: Reading, ways: Ways): Strikes {
  const struck = struckKeys(reading, ways);
  const used = new Set([...ways.statements.values()].flatMap(({ links, origin }) => (origin === null ? [] : links)));
  const all = [...ways.sources.values()]
    .filter(({ key }) => (used.has(key) && key !== ways.outlet?.key && !key.startsWith("pronoun:")) || struck.has(key))
    .map((link, index): Strike => ({ ...link, number: index + 1, struck: struck.has(link.key) }));
  const byKey = new Map(all.map((one) => [one.key, one]));
  const numbers = (keys: readonly string[]) => [...new Set(keys)].flatMap((key) => byKey.get(key)?.number ?? []);
  const opening = new Map<string, readonly number[]>();
  const opensFor = (way: Way) => {
    const key = [way.origin, ...(way.candidates ?? [])].join("\n");
    const known = opening.get(key) ?? numbers(all.map((one) => one.key).filter((one) => mayRestOn(ways, way, one)));
    opening.set(key, known);
    return known;
  };
  const fates = new Map<string, Fate>();
  for (const [id, way] of ways.statements) {
    if (way.origin === null) continue;
    const falls = numbers(way.links);
    fates.set(id, { falls, opens: opensFor(way).filter((number) => !falls.includes(number)) });
  }
  return { all, byKey, fates, drawers: drawersOf(ways.conclusions, byKey) };
}

function drawersOf(conclusions: readonly ConclusionWay[], byKey: ReadonlyMap<string, Strike>): Map<string, number> {
  return new Map(
    conclusions.flatMap(({ id, drawnBy }) => {
      const number = drawnBy === null ? undefined : byKey.get(drawnBy)?.number;
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

/** The classes of an element that falls, or is left open, with this statement: " f1 f3 m2". */
export function fateClasses({ fates }: Strikes, id: string | null): string {
  const { falls, opens } = (id === null ? undefined : fates.get(id)) ?? NO_FATE;
  return [...falls.map((number) => ` f${number}`), ...opens.map((number) => ` m${number}`)].join("");
}
