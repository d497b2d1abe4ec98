import type { Origin, Voice } from "../origin.ts";
import { linkWords, relaysOf, whoWords } from "../path.ts";
import type { View } from "./view.ts";

/** Somebody in the drawing. */
export interface Dot {
  x: number;
  y: number;
  name: string;
  voice: Voice | "outlet" | "relay";
  /** Ids of the statements that come from or through it. */
  statements: string[];
}

export interface Edge {
  from: Dot;
  to: Dot;
  statements: string[];
}

/** Who cites whom, laid out: origins at the left, relays between, the outlet at the right. */
export interface Layout {
  origins: readonly Dot[];
  relays: readonly Dot[];
  outlet: Dot;
  edges: readonly Edge[];
  width: number;
  height: number;
}

/** Rows of the drawing, in pixels, and columns. */
export const ROW = 30;
const TOP = 26;
export const NAMES = 290;
const COLUMN = 190;
const OUTLET = 170;
/** How many origins are drawn; the rest stand in the list. */
const DRAWN = 14;

/** The layout; null where none of those drawn was passed on by anybody, which needs no drawing. */
export function layoutOf(view: View): Layout | null {
  const { sheet } = view;
  const bySource = new Map<string, { origin: Origin; ids: string[] }>();
  for (const { id } of sheet.statements) {
    const origin = sheet.origins.get(id);
    if (origin === undefined || origin.voice === "writer") continue;
    const known = bySource.get(origin.key) ?? { origin, ids: [] };
    known.ids.push(id);
    bySource.set(origin.key, known);
  }
  const wayOf = ({ origin }: { origin: Origin }) =>
    relaysOf(origin)
      .map(({ key }) => key)
      .join("\n");
  const drawn = [...bySource.values()]
    .sort((one, other) => other.ids.length - one.ids.length)
    .slice(0, DRAWN)
    .sort((one, other) => compare(wayOf(one), wayOf(other)));
  const depthOf = (id: string) => {
    const origin = sheet.origins.get(id);
    return origin === undefined ? 0 : relaysOf(origin).length;
  };
  const depth = Math.max(0, ...drawn.flatMap(({ ids }) => ids.map(depthOf)));
  if (depth === 0) return null;

  const outlet: Dot = {
    x: NAMES + COLUMN * (depth + 1),
    y: TOP + ((drawn.length - 1) * ROW) / 2,
    name: view.reading.article.outlet ?? "this article",
    voice: "outlet",
    statements: sheet.statements.map(({ id }) => id),
  };
  const relays = new Map<string, Dot & { rows: number[] }>();
  const edges = new Map<string, Edge>();
  const tie = (from: Dot, to: Dot, key: string, id: string) => {
    const edge = edges.get(key) ?? { from, to, statements: [] };
    edge.statements.push(id);
    edges.set(key, edge);
  };
  const origins = drawn.map(({ origin, ids }, row): Dot => {
    const dot: Dot = { x: NAMES, y: TOP + row * ROW, name: whoWords(origin), voice: origin.voice, statements: ids };
    for (const id of ids) {
      let to: Dot = outlet;
      let way = "";
      for (const [index, link] of relaysOf(sheet.origins.get(id) ?? origin).entries()) {
        const key = `${index}\n${link.key}`;
        const relay = relays.get(key) ?? {
          x: outlet.x - COLUMN * (index + 1),
          y: 0,
          name: linkWords(link),
          voice: "relay" as const,
          statements: [],
          rows: [],
        };
        relays.set(key, relay);
        relay.rows.push(row);
        relay.statements.push(id);
        tie(relay, to, `${key}\n\n${way}`, id);
        way = key;
        to = relay;
      }
      tie(dot, to, `${origin.key}\n\n${way}`, id);
    }
    return dot;
  });
  placeRelays([...relays.values()]);
  const lowest = Math.max(...[...origins, ...relays.values()].map(({ y }) => y));
  return {
    origins,
    relays: [...relays.values()],
    outlet,
    edges: [...edges.values()],
    width: outlet.x + OUTLET,
    height: lowest + TOP,
  };
}

/** Each relay beside the middle of what comes through it, none on another. */
function placeRelays(relays: readonly (Dot & { rows: number[] })[]): void {
  for (const relay of relays) {
    relay.y = TOP + (relay.rows.reduce((sum, row) => sum + row, 0) / relay.rows.length) * ROW;
  }
  for (const x of new Set(relays.map((relay) => relay.x))) {
    let below = Number.NEGATIVE_INFINITY;
    for (const relay of relays.filter((one) => one.x === x).sort((one, other) => one.y - other.y)) {
      relay.y = Math.max(relay.y, below);
      below = relay.y + ROW;
    }
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
