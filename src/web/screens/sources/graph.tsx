import { MultiDirectedGraph } from "graphology";
import { useEffect, useMemo, useRef, useState } from "react";
import Sigma from "sigma";
import { extremityArrow, pathCurved, pathLine } from "sigma/rendering";
import type { CollectionSource } from "../../../contract/index.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { useStruck } from "../../struck/use-struck.ts";
import { type Cited, citedOf } from "./citing.ts";
import { layoutOf } from "./layout.ts";
import { namedOf, type Side } from "./named.ts";

/**
 * Who cites whom: an arrow from each outlet and relay to the source that it passes on, rings in red. The list of sources
 * says the same to whoever does not see it; j and k go through those drawn, Enter opens one.
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
  const drawing = useRef<Sigma | null>(null);
  const { struck, toggle } = useStruck();
  const cited = useMemo(() => citedOf(sources), [sources]);
  const [chosen, choose] = useState<string | null>(null);
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const theme = matchMedia("(prefers-color-scheme: dark)");
    const change = () => setDark(theme.matches);
    theme.addEventListener("change", change);
    return () => theme.removeEventListener("change", change);
  }, []);

  const keys = useMemo<Keys>(() => {
    const order = cited.nodes.map(({ key }) => key);
    const move = (step: number) =>
      choose((before) => {
        const at = before === null ? -1 : order.indexOf(before);
        return order[Math.max(0, Math.min(order.length - 1, at + step))] ?? null;
      });
    return {
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => chosen !== null && open(chosen),
      w: () => chosen !== null && toggle(chosen),
      Escape: () => choose(null),
    };
  }, [cited, chosen, open, toggle]);
  useKeys(keys);

  useEffect(() => {
    if (!place.current) return;
    const style = getComputedStyle(place.current);
    const colours = coloursOf(style);
    const sigma = new Sigma(graphOf(cited), place.current, {
      primitives: {
        edges: { paths: [pathLine(), pathCurved()], extremities: [extremityArrow()], defaultHead: "arrow" },
      },
      settings: {
        itemSizesReference: "screen",
        stagePadding: 46,
      },
      styles: {
        nodes: {
          x: { attribute: "x" },
          y: { attribute: "y" },
          size: { attribute: "size" },
          color: (node) => colours[node.kind as keyof typeof colours] ?? colours.source,
          opacity: (node) => (node.faded ? 0.2 : 1),
          label: { attribute: "label" },
          labelColor: colours.ink,
          labelFont: style.fontFamily,
          labelSize: LABEL,
          labelVisibility: (node, state) =>
            state.isHovered || node.told ? "visible" : node.faded || node.side === null ? "hidden" : "visible",
          labelPosition: (node) => (node.side as Side | null) ?? "right",
          backdropVisibility: (node, state) => (state.isHovered || node.told ? "visible" : "hidden"),
          backdropColor: colours.card,
          backdropShadowColor: colours.line,
          backdropShadowBlur: 8,
          backdropPadding: 4,
          cursor: "pointer",
        },
        edges: {
          size: (edge) => (edge.ring ? 3 : edge.told ? 2 : 1.3),
          color: (edge) => (edge.ring ? colours.ring : edge.told ? colours.source : colours.line),
          opacity: (edge) => (edge.faded ? 0.08 : edge.told || edge.ring ? 0.9 : 0.35),
          path: (edge) => (edge.ring ? "curved" : "line"),
          head: "arrow",
        },
      },
    });
    sigma.on("clickNode", ({ node }) => open(node));
    sigma.on("enterNode", ({ node }) => choose(node));
    drawing.current = sigma;
    const name = () => nameThose(sigma, style.fontFamily);
    name();
    sigma.getCamera().on("updated", name);
    sigma.on("resize", name);
    return () => {
      drawing.current = null;
      sigma.kill();
    };
  }, [cited, open, dark]); // another palette needs another drawing

  // What is looked for or chosen, and what it is tied to, stands out; the rest fades.
  useEffect(() => {
    const graph = drawing.current?.getGraph();
    if (!graph) return;
    const wanted = words.trim().toLowerCase();
    const found = new Set(
      wanted === "" ? [] : cited.nodes.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ key }) => key),
    );
    const told = chosen === null ? found : new Set([chosen]);
    const near = new Set([...told, ...[...told].flatMap((key) => (graph.hasNode(key) ? graph.neighbors(key) : []))]);
    graph.forEachNode((node) => {
      graph.mergeNodeAttributes(node, {
        told: told.has(node),
        faded: (told.size > 0 && !near.has(node)) || struck.includes(node),
      });
    });
    graph.forEachEdge((edge, _, from, to) => {
      const isTold = told.has(from) || told.has(to);
      graph.mergeEdgeAttributes(edge, {
        told: isTold,
        faded: (told.size > 0 && !isTold) || struck.includes(from) || struck.includes(to),
      });
    });
  }, [cited, chosen, words, struck, dark]);

  const rings = cited.edges.filter(({ ring }) => ring).length;
  return (
    <>
      <p className="soft">
        An arrow goes from who passes on to whom it is from. <span className="node-sign source" /> is a source,{" "}
        <span className="node-sign relay" /> passes on.{" "}
        {rings > 0 && (
          <>
            <span className="chip red ring">thick and red</span>: they cite each other.{" "}
          </>
        )}
        {cited.left > 0 && `The ${cited.left} least cited are in the list alone.`}
      </p>
      <div className="graph" ref={place} role="img" aria-label="who cites whom; the list of sources says the same" />
      <p className="graph-chosen" aria-live="polite">
        {chosen === null ? (
          <span className="soft">Point at somebody, or go through them with j and k.</span>
        ) : (
          <Told cited={cited} chosen={chosen} />
        )}
      </p>
    </>
  );
}

/** Pixels of a name's letters. */
const LABEL = 12.5;
/** Pixels of the drawing's width for each name. */
const ROOM = 48;

/** The chosen one in words: whom they pass on, and who passes them on. */
function Told({ cited, chosen }: { readonly cited: Cited; readonly chosen: string }) {
  const nameOf = (key: string) => cited.nodes.find((node) => node.key === key)?.name ?? key;
  const by = cited.edges.filter(({ to }) => to === chosen).map(({ from }) => nameOf(from));
  const on = cited.edges.filter(({ from }) => from === chosen).map(({ to }) => nameOf(to));
  return (
    <>
      <b>{nameOf(chosen)}</b>
      {by.length > 0 &&
        ` · passed on by ${by.slice(0, 8).join(", ")}${by.length > 8 ? ` and ${by.length - 8} more` : ""}`}
      {on.length > 0 && ` · passes on ${on.slice(0, 8).join(", ")}${on.length > 8 ? ` and ${on.length - 8} more` : ""}`}
    </>
  );
}

function graphOf({ nodes, edges }: Cited) {
  const graph = new MultiDirectedGraph();
  const at = new Map(nodes.map(({ key }, index) => [key, index]));
  const places = layoutOf(
    nodes.length,
    edges.map(({ from, to }) => [at.get(from) ?? 0, at.get(to) ?? 0]),
  );
  const inRing = new Set(edges.flatMap(({ from, to, ring }) => (ring ? [from, to] : [])));
  const ties = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) ties.set(end, (ties.get(end) ?? 0) + 1);
  for (const [index, { key, name, statements, passesOn }] of nodes.entries()) {
    graph.addNode(key, {
      ...places[index],
      size: 4.5 + Math.min(8.5, Math.sqrt(statements)),
      weight: statements + 2 * (ties.get(key) ?? 0),
      side: null,
      label: name.length > 40 ? `${name.slice(0, 39)}…` : name,
      kind: inRing.has(key) ? "ring" : passesOn ? "relay" : "source",
      told: false,
      faded: false,
    });
  }
  for (const { from, to, ring } of edges) graph.addEdge(from, to, { ring, told: false, faded: false });
  return graph;
}

/** Lets those names stand that have room, as near as one has gone. */
function nameThose(sigma: Sigma, font: string): void {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) return;
  pen.font = `${LABEL}px ${font}`;
  const graph = sigma.getGraph();
  const drawn = graph.mapNodes((key, { x, y, size, label, weight }) => ({
    key,
    ...sigma.graphToViewport({ x, y }),
    radius: size,
    width: pen.measureText(label).width,
    weight,
  }));
  const wide = sigma.getContainer().clientWidth;
  const named = namedOf(drawn, wide, Math.round(wide / ROOM));
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, side: named.get(key) ?? null }), {
    attributes: ["side"],
  });
}

function coloursOf(style: CSSStyleDeclaration) {
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    source: colour("--accent"),
    relay: colour("--amber"),
    ring: colour("--red"),
    line: colour("--grey"),
    ink: colour("--ink"),
    card: colour("--card"),
  };
}
