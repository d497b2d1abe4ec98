/** A place on the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Turns of the golden angle spread points evenly over a disc (Vogel 1979): where all begin, so that no chance is in it. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ROUNDS = 160;
/** How strongly all falls to the middle: less from the sides, since the drawing is wider than high. */
const GRAVITY = { x: 0.06, y: 0.16 } as const;
/** Of the drawing's width, what two nodes keep between them; in so many rounds they make room for each other. */
const APART = 0.05;
const MAKE_ROOM = 60;

/**
 * Places for nodes, by forces: all push each other away, edges pull together, everything falls to the middle
 * (Fruchterman & Reingold 1991). The same graph always lies the same. Time grows with the square of the nodes.
 *
 * @param edges pairs of indices
 */
export function layoutOf(count: number, edges: readonly (readonly [number, number])[]): Point[] {
  const x = Float64Array.from({ length: count }, (_, at) => Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN));
  const y = Float64Array.from({ length: count }, (_, at) => Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN));
  const ideal = 1.6;
  const degree = new Float64Array(count);
  for (const end of edges.flat()) degree[end] = (degree[end] ?? 0) + 1;
  for (let round = 0; round < ROUNDS; round++) {
    const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
    const pull = (a: number, b: number, force: (distance: number) => number) => {
      const [ax, ay] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
      const distance = Math.max(0.01, Math.hypot(ax, ay));
      const by = force(distance) / distance;
      dx[a] = (dx[a] ?? 0) + ax * by;
      dy[a] = (dy[a] ?? 0) + ay * by;
      dx[b] = (dx[b] ?? 0) - ax * by;
      dy[b] = (dy[b] ?? 0) - ay * by;
    };
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) pull(a, b, (distance) => (ideal * ideal) / distance);
    }
    for (const [a, b] of edges) {
      // Who is tied to many is pulled less by each, or all of those would lie in one heap.
      const ties = Math.sqrt(Math.min(degree[a] ?? 1, degree[b] ?? 1));
      pull(a, b, (distance) => -(distance * distance) / ideal / 2 / ties);
    }
    const heat = 0.9 * (1 - round / ROUNDS);
    for (let at = 0; at < count; at++) {
      const [px, py] = [x[at] ?? 0, y[at] ?? 0];
      const [mx, my] = [(dx[at] ?? 0) - px * GRAVITY.x, (dy[at] ?? 0) - py * GRAVITY.y];
      const length = Math.max(0.01, Math.hypot(mx, my));
      const step = Math.min(length, heat);
      x[at] = px + (mx / length) * step;
      y[at] = py + (my / length) * step;
    }
  }
  makeRoom(x, y);
  return Array.from({ length: count }, (_, at) => ({ x: x[at] ?? 0, y: y[at] ?? 0 }));
}

/** Pushes apart those that lie on each other. */
function makeRoom(x: Float64Array, y: Float64Array): void {
  const least = (Math.max(...x) - Math.min(...x)) * APART;
  for (let round = 0; round < MAKE_ROOM; round++) {
    let isMoved = false;
    for (let a = 0; a < x.length; a++) {
      for (let b = a + 1; b < x.length; b++) {
        const [ax, ay] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
        const distance = Math.max(1e-6, Math.hypot(ax, ay));
        if (distance >= least) continue;
        isMoved = true;
        const by = (least - distance) / 2 / distance;
        x[a] = (x[a] ?? 0) + ax * by;
        y[a] = (y[a] ?? 0) + ay * by;
        x[b] = (x[b] ?? 0) - ax * by;
        y[b] = (y[b] ?? 0) - ay * by;
      }
    }
    if (!isMoved) return;
  }
}
