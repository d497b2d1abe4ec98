import { lazy, Suspense, useMemo, useState } from "react";
import { Link } from "wouter";
import { TYPE_WORDS } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useList } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { useChosen } from "../../keys/use-chosen.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { OneSource } from "./source.tsx";

const CitedGraph = lazy(() => import("./graph.tsx"));

const TYPES = ["named-person", "named-organization", "document", "unnamed-person", "unnamed-group"] as const;

/** Who stands behind it all: people, organisations, documents, and those whom nobody names; and who cites whom. */
export default function Sources({ collection, id }: ScreenProps) {
  return id === null ? <SourceList collection={collection} /> : <OneSource collection={collection} id={id} />;
}

function SourceList({ collection }: { readonly collection: string }) {
  const { filters, narrow, to, go } = useAddress();
  const [words, setWords] = useState("");
  const [graph, setGraph] = useState(false);
  const list = useList(collection, "sources", { ...filters, limit: 500 });
  const sources = useMemo(() => {
    const wanted = words.trim().toLowerCase();
    return (list.data?.pages.flatMap(({ items }) => items) ?? []).filter(
      ({ name, statements }) => statements > 0 && name.toLowerCase().includes(wanted),
    );
  }, [list.data, words]);
  const { chosen, choose } = useChosen(sources.length, (index) => {
    const source = sources[index];
    if (source) go({ screen: "sources", id: source.key });
  });
  const kinds = filters.kind ?? [];
  const most = Math.max(1, ...sources.map(({ statements }) => statements));
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Sources</h1>
        <p className="soft">{sources.length} who stand behind statements</p>
        <div className="tools">
          <span className="toggle">
            <button type="button" aria-pressed={!graph} onClick={() => setGraph(false)}>
              list
            </button>
            <button type="button" aria-pressed={graph} onClick={() => setGraph(true)}>
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
      {!list.isPending && sources.length === 0 && (
        <Empty title="Nobody is named so.">Write less of the name, or take a kind away.</Empty>
      )}
      {graph ? (
        <Suspense fallback={<Loading what="the drawing" />}>
          <CitedGraph sources={sources} words={words} open={(key) => go({ screen: "sources", id: key })} />
        </Suspense>
      ) : (
        <ul className="plain-list">
          {sources.map((source, index) => (
            <li
              key={source.key}
              className={index === chosen ? "source-row chosen" : "source-row"}
              onPointerEnter={() => choose(index)}
            >
              <div>
                <Link className="serif" href={to({ screen: "sources", id: source.key })}>
                  {source.name}
                </Link>
                <WithoutSwitch source={source.key} name={source.name} />
                <small className="soft">
                  {TYPE_WORDS[source.type]}
                  {source.through.length > 0 && ` · through ${source.through.slice(0, 4).join(", ")}`}
                </small>
              </div>
              <span className="share" aria-hidden="true">
                <i style={{ width: `${(source.statements / most) * 100}%` }} />
              </span>
              <span className="numbers">
                <b>{source.statements}</b> <small className="soft">in {source.outlets} outlets</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
