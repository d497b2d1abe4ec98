/** A node as it is drawn: its middle and radius, how wide its name is, in pixels; and how much it matters. */
export interface Drawn {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly weight: number;
}

/** Where a name stands beside its node; tried in this order. */
const SIDES = ["right", "left", "below", "above"] as const;
export type Side = (typeof SIDES)[number];

/** Pixels between a node and its name, and of a name's height. */
const GAP = 4;
const HEIGHT = 17;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The nodes whose names have room, each with the side on which it stands: those that matter most first, each unless its name would
 * lie on one that is there already, on a node that matters more, or over the edge.
 *
 * @param wide pixels of the drawing from its left edge
 * @param most names there are at most, so that a drawing is not all words
 */
export function namedOf(nodes: readonly Drawn[], wide: number, most: number): ReadonlyMap<string, Side> {
  const named = new Map<string, Side>();
  const taken: Box[] = [];
  const ranked = nodes.toSorted((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
  for (const node of ranked) {
    if (named.size >= most) break;
    const side = SIDES.find((each) => {
      const name = boxOf(node, each);
      return name.left >= 0 && name.right <= wide && !taken.some((box) => isOn(name, box));
    });
    if (side !== undefined) {
      named.set(node.key, side);
      taken.push(boxOf(node, side));
    }
    const { x, y, radius } = node;
    taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  return named;
}

function boxOf({ x, y, radius, width }: Drawn, side: Side): Box {
  const away = radius + GAP;
  const left = { right: x + away, left: x - away - width, below: x - width / 2, above: x - width / 2 }[side];
  const top = { right: y - HEIGHT / 2, left: y - HEIGHT / 2, below: y + away, above: y - away - HEIGHT }[side];
  return { left, right: left + width, top, bottom: top + HEIGHT };
}

function isOn(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
