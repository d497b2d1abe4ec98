import { useMemo } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useStruck } from "../../struck/use-struck.ts";
import type { ScreenProps } from "../screen-parts.ts";
import { ConclusionTable } from "./table.tsx";

/** The conclusions that articles draw, each as a table on the signs that its text names. */
export default function Conclusions({ collection }: ScreenProps) {
  const { filters, go, to } = useAddress();
  const { struck, toggle } = useStruck();
  const list = useList(collection, "signs", filters);
  const signs = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const total = list.data?.pages[0]?.count ?? signs.length;
  const strike = useMemo(
    () => ({
      w: (index: number) => {
        const origin = signs[index]?.premises.find((each) => each.origin !== null && !struck.includes(each.origin));
        if (origin?.origin) toggle(origin.origin);
      },
    }),
    [signs, struck, toggle],
  );
  const { chosen, choose } = useChosen(
    signs.length,
    (index) => {
      const sign = signs[index];
      if (sign) go({ screen: "articles", id: sign.conclusion.article }, {}, sign.conclusion.start);
    },
    strike,
  );
  const fallen = signs.filter((sign) => sign.fallen).length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Conclusions</h1>
        <p className="soft">
          {total.toLocaleString("en")} drawn in the articles, each on the signs that its text names
          {struck.length > 0 && `; ${fallen} of these fell`}
        </p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="conclusions" />}
      {list.isSuccess && signs.length === 0 && (
        <Empty title="No conclusion is drawn here.">
          Analyses draw them (“all of which suggests …”). Take a filter away, or{" "}
          <Link href={to({ screen: "add" })}>add articles</Link>.
        </Empty>
      )}
      <ul className="plain-list">
        {signs.map((sign, index) => (
          <li
            key={`${sign.conclusion.article} ${sign.conclusion.start} ${sign.relation}`}
            className={index === chosen ? "chosen" : ""}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <ConclusionTable collection={collection} sign={sign} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}
