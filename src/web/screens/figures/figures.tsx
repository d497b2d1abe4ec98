import { useMemo } from "react";
import { Link } from "wouter";
import type { FigureGroup } from "../../../contract/index.ts";
import { strikeFigures } from "../../../linker/strike/figure.ts";
import { useAddress } from "../../address/use-address.ts";
import { useEntry, useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useStruck } from "../../struck/use-struck.ts";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/figures.css";
import { Figure } from "./figure.tsx";

/** What is counted, conflicts first: each value with its bound, by who gave it and as of when. */
export default function Figures({ collection, id }: ScreenProps) {
  return id === null ? <FigureList collection={collection} /> : <OneFigure collection={collection} id={id} />;
}

function FigureList({ collection }: { readonly collection: string }) {
  const { filters, go, to } = useAddress();
  const { struck, toggle } = useStruck();
  const { without: _, ...asked } = filters;
  const list = useList(collection, "figures", asked);
  const before = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const figures = useMemo(() => struckFigures(before, struck), [before, struck]);
  const strike = useMemo(
    () => ({
      w: (index: number) => {
        const value = before[index]?.values.find(({ origin }) => origin !== null && !struck.includes(origin));
        if (value?.origin) toggle(value.origin);
      },
    }),
    [before, struck, toggle],
  );
  const { chosen, choose } = useChosen(
    figures.length,
    (index) => {
      const figure = figures[index];
      if (figure) go({ screen: "figures", id: figure.id });
    },
    strike,
  );
  const total = list.data?.pages[0]?.count ?? figures.length;
  const conflicts = figures.filter(({ conflict }) => conflict).length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Figures</h1>
        <p className="soft">
          {total.toLocaleString("en")} {total === 1 ? "thing" : "things"} that several articles count
          {conflicts > 0 && `; the first ${conflicts === 1 ? "has" : `${conflicts} have`} values that cannot all hold`}
        </p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="figures" />}
      {list.isSuccess && figures.length === 0 && (
        <Empty title="No two articles count the same thing.">
          Take a filter away, or <Link href={to({ screen: "add" })}>add articles</Link>: figures appear once several
          give a number of one thing.
        </Empty>
      )}
      <ul className="plain-list">
        {figures.map((figure, index) => (
          <li
            key={figure.id}
            className={`figure ${index === chosen ? "chosen" : ""}`}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <Figure collection={collection} figure={figure} before={before[index] ?? figure} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

function OneFigure({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, go } = useAddress();
  const { struck, toggle } = useStruck();
  const { data, error, isPending } = useEntry(collection, "figures", id);
  const keys = useMemo<Keys>(
    () => ({
      Escape: () => go({ screen: "figures" }),
      w: () => {
        const value = data?.values.find(({ origin }) => origin !== null && !struck.includes(origin));
        if (value?.origin) toggle(value.origin);
      },
    }),
    [data, go, struck, toggle],
  );
  useKeys(keys);
  if (error) return <Failed error={error} />;
  if (isPending || !data) return <Loading what="the figure" />;
  const [figure = data] = struckFigures([data], struck);
  return (
    <section className="screen" aria-label={data.what}>
      <p className="back soft">
        <Link href={to({ screen: "figures" })}>Figures</Link> › one of them
      </p>
      <div className="figure alone">
        <Figure collection={collection} figure={figure} before={data} isAlone />
      </div>
    </section>
  );
}

/** Worked out here, so that no answer has to be waited for and no row moves. */
function struckFigures(figures: readonly FigureGroup[], struck: readonly string[]): readonly FigureGroup[] {
  if (struck.length === 0) return figures;
  const gone = new Set(struck);
  return figures.map((figure) => strikeFigures(figure, gone));
}
