import { SIZE } from "./map-frame.ts";

export interface Dot {
  x: number;
  y: number;
  radius: number;
  number: number;
  name: string;
}

/** Where a dot's words stand; `whole` is the name, else it has room for its number alone. */
export interface Label {
  dot: Dot;
  words: string;
  whole: boolean;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of a letter and height of a line, in the map's units: a little more than they are, since letters differ. */
const LETTER = 7.2;
const LINE = 15;
const GAP = 4;

/**
 * Labels for the dots, those first that come first: each beside, over or under its dot, where it covers no dot and no
 * other label; only the number where the name has no room, and none where even that has none.
 */
export function labelsOf(dots: readonly Dot[], height: number): Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.flatMap((dot, index) => {
    for (const [words, whole] of [
      [dot.name, true],
      [String(dot.number), false],
    ] as const) {
      for (const label of around(dot, words, whole)) {
        const box = boxOf(label);
        const free = taken.every((other, at) => at === index || !meet(box, other));
        if (!free || box.left < 2 || box.right > SIZE.width - 2 || box.top < 2 || box.bottom > height - 2) continue;
        taken.push(box);
        return [label];
      }
    }
    return [];
  });
}

function around(dot: Dot, words: string, whole: boolean): Label[] {
  const { x, y, radius } = dot;
  const label = (dx: number, dy: number, anchor: Label["anchor"]): Label => ({
    dot,
    words,
    whole,
    x: x + dx,
    y: y + dy,
    anchor,
  });
  return [
    label(radius + GAP, 4, "start"),
    label(-radius - GAP, 4, "end"),
    label(0, -radius - GAP - 1, "middle"),
    label(0, radius + LINE - 2, "middle"),
  ];
}

function boxOf({ x, y, words, anchor }: Label): Box {
  const width = words.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE + 4, bottom: y + 3 };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
