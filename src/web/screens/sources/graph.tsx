import { MultiDirectedGraph } from "graphology";
import { useEffect, useRef } from "react";
import Sigma from "sigma";
import type { CollectionSource } from "../../../contract/index.ts";

/** Turns of the golden angle spread nodes evenly over a disc (Vogel 1979), the heaviest in the middle: no chance in it. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Who cites whom: an arrow from each relay to the source that it passes on. The list of sources says the same to whoever
 * does not see it.
 */
export default function CitedGraph({
  sources,
  words,
  open,
}: {
  readonly sources: readonly CollectionSource[];
  readonly words: string;
  readonly open: (key: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const style = getComputedStyle(place.current);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const graph = graphOf(sources, words, colour);
    const drawing = new Sigma(graph, place.current);
    drawing.on("clickNode", ({ node }) => open(node));
    return () => drawing.kill();
  }, [sources, words, open]);
  return (
    <>
      <p className="soft">An arrow goes from who passes on to whom it is from. The list says the same in words.</p>
      <div className="graph" ref={place} role="img" aria-label="who cites whom; the list of sources says the same" />
    </>
  );
}

function graphOf(sources: readonly CollectionSource[], words: string, colour: (name: string) => string) {
  const graph = new MultiDirectedGraph();
  const relays = new Map<string, number>();
  for (const { through } of sources) for (const relay of through) relays.set(relay, (relays.get(relay) ?? 0) + 1);
  const cited = sources.filter(({ through }) => through.length > 0 || relays.size === 0);
  const keyOf = new Map(sources.map(({ key, name }) => [name, key]));
  const names = [
    ...cited.map(({ key, name, statements }) => ({ key, name, size: statements })),
    ...[...relays]
      .filter(([name]) => !cited.some((each) => each.name === name))
      .map(([name, size]) => ({ key: keyOf.get(name) ?? name, name, size })),
  ].sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
  for (const [index, { key, name, size }] of names.entries()) {
    if (graph.hasNode(key)) continue;
    const radius = Math.sqrt(index + 0.5);
    const isFound = words.trim() !== "" && name.toLowerCase().includes(words.trim().toLowerCase());
    graph.addNode(key, {
      x: radius * Math.cos(index * GOLDEN),
      y: radius * Math.sin(index * GOLDEN),
      size: 4 + Math.min(14, Math.sqrt(size) * 2),
      label: name,
      color: isFound ? colour("--red") : relays.has(name) ? colour("--amber") : colour("--accent"),
    });
  }
  for (const { key, through } of cited) {
    for (const relay of through) {
      const from = keyOf.get(relay) ?? relay;
      if (graph.hasNode(from) && graph.hasNode(key) && from !== key) {
        const isRing = graph.hasDirectedEdge(key, from);
        graph.addEdge(from, key, { size: isRing ? 3 : 1.4, color: isRing ? colour("--red") : colour("--plain") });
      }
    }
  }
  return graph;
}
