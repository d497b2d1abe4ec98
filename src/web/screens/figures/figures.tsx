import { useMemo } from "react";
import { Link } from "wouter";
import type { FigureGroup } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { useAddress } from "../../address/use-address.ts";
import { useEntryName, useOutlets } from "../../api/names.ts";
import { useEntry, useList } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { useChosen } from "../../keys/use-chosen.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { stripOf } from "./strip.ts";

/** What is counted, conflicts first: each value with its bound, by who gave it and as of when. */
export default function Figures({ collection, id }: ScreenProps) {
  return id === null ? <FigureList collection={collection} /> : <OneFigure collection={collection} id={id} />;
}

function FigureList({ collection }: { readonly collection: string }) {
  const { filters, go } = useAddress();
  const list = useList(collection, "figures", filters);
  const figures = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const sorted = useMemo(
    () => [...figures].sort((one, other) => Number(other.conflict) - Number(one.conflict)),
    [figures],
  );
  const { chosen, choose } = useChosen(sorted.length, (index) => {
    const figure = sorted[index];
    if (figure) go({ screen: "figures", id: figure.id });
  });
  const conflicts = sorted.filter(({ conflict }) => conflict).length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Figures</h1>
        <p className="soft">
          {figures.length} things counted by several articles; of {conflicts} the values differ
        </p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="figures" />}
      {!list.isPending && figures.length === 0 && (
        <Empty title="No two articles count the same thing.">
          Figures appear here once several articles give a number of one thing.
        </Empty>
      )}
      <ul className="plain-list">
        {sorted.map((figure, index) => (
          <li
            key={figure.id}
            className={`figure ${index === chosen ? "chosen" : ""}`}
            onPointerEnter={() => choose(index)}
          >
            <Figure collection={collection} figure={figure} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <button type="button" className="plain" onClick={() => void list.fetchNextPage()}>
          more
        </button>
      )}
    </section>
  );
}

function OneFigure({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, filters } = useAddress();
  const { data, error, isPending } = useEntry(collection, "figures", id, { without: filters.without });
  if (error) return <Failed error={error} />;
  if (isPending || !data) return <Loading what="the figure" />;
  return (
    <section className="screen">
      <p className="back soft">
        <Link href={to({ screen: "figures" })}>Figures</Link> › one
      </p>
      <div className="figure">
        <Figure collection={collection} figure={data} />
      </div>
    </section>
  );
}

function Figure({ collection, figure }: { readonly collection: string; readonly figure: FigureGroup }) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const nameOf = useEntryName(collection);
  const strip = stripOf(figure);
  return (
    <>
      <h2>
        <Link href={to({ screen: "figures", id: figure.id })}>{figure.what}</Link>{" "}
        {figure.conflict && (
          <span className={`chip ${figure.byTime ? "amber" : "red"}`}>
            {figure.byTime ? "values differ: later counts are higher" : "values cannot all hold"}
          </span>
        )}
      </h2>
      <ul className="values">
        {figure.values.map((value, index) => {
          const mark = strip?.marks.find((each) => each.index === index);
          return (
            <li key={`${value.article} ${value.start}`}>
              <Link className="serif" href={`${to({ screen: "articles", id: value.article })}#${value.start}`}>
                {value.text}
              </Link>
              <span className="strip" aria-hidden="true">
                {mark && (
                  <i
                    className={`${mark.openHigh ? "open-high" : ""} ${mark.openLow ? "open-low" : ""} ${value.origin === null ? "none" : ""}`}
                    style={{ left: `${mark.from}%`, width: `max(9px, ${mark.to - mark.from}%)` }}
                  />
                )}
              </span>
              <span>
                {outletOf(value.article)}{" "}
                <span className="soft">
                  {value.origin === null ? "lineage not stated" : `← ${nameOf(value.origin)}`}
                  {value.asOf !== null && ` · as of ${dateWords(value.asOf)}`}
                </span>
                {value.origin !== null && <WithoutSwitch source={value.origin} name={nameOf(value.origin)} />}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
