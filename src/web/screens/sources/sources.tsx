import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { Link } from "wouter";
import type { CollectionSource } from "../../../contract/index.ts";
import { TYPE_WORDS } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useFacets } from "../../api/facets.ts";
import { useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { useStruck } from "../../struck/use-struck.ts";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/sources.css";
import { OneSource } from "./source.tsx";

const CitedGraph = lazy(() => import("./graph.tsx"));

const TYPES = ["named-person", "named-organization", "document", "unnamed-person", "unnamed-group"] as const;
/** What rests on a source alone: claims with that origin and no other. */
const ALONE = { mostOrigins: 1 } as const;

/** Who stands behind it all: people, organisations, documents, and those whom nobody names; and who cites whom. */
export default function Sources({ collection, id }: ScreenProps) {
  return id === null ? <SourceList collection={collection} /> : <OneSource collection={collection} id={id} />;
}

function SourceList({ collection }: { readonly collection: string }) {
  const { filters, narrow, to, go } = useAddress();
  const { struck, toggle } = useStruck();
  const [words, setWords] = useState("");
  const graph = filters.as === "graph";
  const { as: _, without: __, ...asked } = filters;
  const list = useList(collection, "sources", { ...asked, limit: 500 });
  const { data: alone } = useFacets(collection, "claims", ALONE);
  const restsOn = useMemo(() => new Map(alone?.source?.map(({ value, count }) => [value, count])), [alone]);
  const all = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const sources = useMemo(() => {
    const wanted = words.trim().toLowerCase();
    return all.filter(({ name, statements, forms }) => {
      const isNamed = [name, ...forms].some((form) => form.toLowerCase().includes(wanted));
      return statements > 0 && isNamed;
    });
  }, [all, words]);
  const open = useCallback((key: string) => go({ screen: "sources", id: key }), [go]);
  const kinds = filters.kind ?? [];
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Sources</h1>
        <p className="soft">
          {sources.length.toLocaleString("en")} who stand behind statements
          {list.hasNextPage && ", the most cited first"}
        </p>
        <div className="tools">
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in a line */}
          <span className="toggle" role="group" aria-label="show as">
            <button type="button" aria-pressed={!graph} onClick={() => narrow({ as: undefined })}>
              list
            </button>
            <button type="button" aria-pressed={graph} onClick={() => narrow({ as: "graph" })}>
              who cites whom
            </button>
          </span>
          <input
            type="search"
            className="field"
            placeholder="a name"
            aria-label="find a source by its name"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
      </header>
      <p className="kinds">
        {TYPES.map((type) => {
          const on = kinds.includes(type);
          const next = on ? kinds.filter((each) => each !== type) : [...kinds, type];
          return (
            <button
              key={type}
              type="button"
              className="plain"
              aria-pressed={on}
              onClick={() => narrow({ kind: next.length === 0 ? undefined : next })}
            >
              {TYPE_WORDS[type]}
            </button>
          );
        })}
      </p>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="sources" />}
      {list.isSuccess && all.length === 0 && kinds.length === 0 && (
        <Empty title="Nobody is given as a source yet.">
          <Link href={to({ screen: "add" })}>Add articles</Link>: whoever they cite appears here.
        </Empty>
      )}
      {list.isSuccess && sources.length === 0 && (all.length > 0 || kinds.length > 0) && (
        <Empty title="Nobody is named so.">Write less of the name, or take a kind away.</Empty>
      )}
      {graph && list.isSuccess ? (
        <Suspense fallback={<Loading what="the drawing" />}>
          <CitedGraph sources={all} words={words} open={open} />
        </Suspense>
      ) : (
        <Rows sources={sources} restsOn={restsOn} struck={struck} toggle={toggle} open={open} />
      )}
      {!graph && <More list={list} />}
    </section>
  );
}

function Rows({
  sources,
  restsOn,
  struck,
  toggle,
  open,
}: {
  readonly sources: readonly CollectionSource[];
  readonly restsOn: ReadonlyMap<string, number>;
  readonly struck: readonly string[];
  readonly toggle: (source: string) => void;
  readonly open: (key: string) => void;
}) {
  const { to } = useAddress();
  const strike = useMemo(
    () => ({
      w: (index: number) => {
        const source = sources[index];
        if (source) toggle(source.key);
      },
    }),
    [sources, toggle],
  );
  const { chosen, choose } = useChosen(
    sources.length,
    (index) => {
      const source = sources[index];
      if (source) open(source.key);
    },
    strike,
  );
  const most = Math.max(1, ...sources.map(({ statements }) => statements));
  return (
    <ul className="plain-list">
      {sources.map((source, index) => {
        const alone = restsOn.get(source.key) ?? 0;
        return (
          <li
            key={source.key}
            className={`source-row ${index === chosen ? "chosen" : ""} ${struck.includes(source.key) ? "struck" : ""}`}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <div>
              <Link className="serif" href={to({ screen: "sources", id: source.key })}>
                {source.name}
              </Link>
              <WithoutSwitch source={source.key} name={source.name} />
              <small className="soft">
                {TYPE_WORDS[source.type]}
                {source.owner !== null && ` · owned by ${source.owner}`}
                {source.through.length > 0 && ` · through ${source.through.slice(0, 3).join(", ")}`}
                {source.through.length > 3 && ` and ${source.through.length - 3} more`}
              </small>
            </div>
            <span className="alone soft">
              {alone > 0 && `${alone} ${alone === 1 ? "claim rests" : "claims rest"} on it alone`}
            </span>
            <span className="share" aria-hidden="true">
              <i style={{ width: `${(source.statements / most) * 100}%` }} />
            </span>
            <span className="numbers">
              <b>{source.statements}</b>{" "}
              <small className="soft">
                {source.statements === 1 ? "statement" : "statements"}, {source.outlets}{" "}
                {source.outlets === 1 ? "outlet" : "outlets"}
              </small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
