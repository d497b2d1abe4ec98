import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useKept } from "../../address/use-kept.ts";
import { useOutlets } from "../../api/names.ts";
import { useArticles, useOverview } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { leftOf } from "../../struck/left.ts";
import { useStruck } from "../../struck/use-struck.ts";
import { StruckConclusions } from "../conclusions/struck-conclusions.tsx";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/claims.css";
import { OneClaim } from "./claim.tsx";
import { Legend } from "./legend.tsx";
import { ClaimRow } from "./row.tsx";
import { Tools } from "./tools.tsx";
import { useClaims } from "./use-claims.ts";

/** What is said, by how many outlets, from how many origins: the list, or one of it. */
export default function Claims({ collection, id }: ScreenProps) {
  return id === null ? <ClaimList collection={collection} /> : <OneClaim collection={collection} id={id} />;
}

/** What stands behind the count where only some of what is left is shown. */
const LEFT: Readonly<Record<string, string>> = { fell: " that fell", open: " that are open" };

/** Pixels of a row before it is measured. */
const ROW = 78;

function ClaimList({ collection }: { readonly collection: string }) {
  const { filters, narrow, go } = useAddress();
  const { struck, toggle } = useStruck();
  const outletOf = useOutlets(collection);
  const { data: articles } = useArticles(collection);
  const { data: overview } = useOverview(collection);
  const gathered = filters.count !== "outlets";
  const { count: _, without, as: __, left, ...others } = filters;
  const asked = {
    ...others,
    ...(left === "fell" && { fallWithout: without }),
    ...(left === "open" && { openWithout: without }),
  };
  const [seen, setSeen] = useState(0);
  const { claims, total, state, error, again } = useClaims(collection, asked, seen);
  const [at, setAt] = useKept(`claims of ${collection}, ${JSON.stringify(asked)}`, 0);
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    getItemKey: (index) => claims[index]?.id ?? index,
    onChange: (instance) => setSeen(instance.range?.endIndex ?? 0),
  });
  const came = useRef(at);
  useEffect(() => {
    if (came.current > 0) rows.scrollToIndex(came.current, { align: "center" });
  }, [rows]);
  const keys = useMemo<Keys>(() => {
    const move = (step: number) => {
      const next = Math.max(0, Math.min(total - 1, at + step));
      setAt(next);
      rows.scrollToIndex(next);
    };
    return {
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => move(-total),
      End: () => move(total),
      Enter: () => claims[at] && go({ screen: "claims", id: claims[at].id }, filters),
      o: () => narrow({ count: gathered ? "outlets" : undefined }),
      w: () => {
        const origin = claims[at]?.origins.find(({ key }) => !struck.includes(key));
        if (origin) toggle(origin.key);
      },
    };
  }, [at, claims, total, gathered, filters, go, narrow, rows, setAt, struck, toggle]);
  useKeys(keys);
  const gone = useMemo(() => new Set(struck), [struck]);
  const since = (index: number) =>
    claims[index]?.statements
      .flatMap(({ article }) => articles?.get(article)?.published ?? [])
      .reduce((one, other) => (one !== "" && one < other ? one : other), "") || null;

  return (
    <section className="screen list" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Claims</h1>
        <p className="soft">
          {state === "there" &&
            `${total.toLocaleString("en")} ${total === 1 ? "claim" : "claims"}${LEFT[left ?? ""] ?? ""}`}
          {state === "there" &&
            overview &&
            left === undefined &&
            ` in ${overview.articles.toLocaleString("en")} articles`}
        </p>
        <Tools filters={filters} narrow={narrow} gathered={gathered} />
      </header>
      {state === "failed" && <Failed error={error} again={again} />}
      {state === "pending" && <Loading what="claims" />}
      {state === "there" && total === 0 && <NoClaims isNarrowed={Object.keys(asked).length > 0} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="scroller" ref={scroller} tabIndex={0} aria-label="list of claims">
        <ul className="rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const claim = claims[index];
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                {claim ? (
                  <ClaimRow
                    collection={collection}
                    left={leftOf(claim, gone)}
                    outletOf={outletOf}
                    since={since(index)}
                    gathered={gathered}
                    chosen={index === at}
                    struck={gone}
                    choose={() => setAt(index)}
                  />
                ) : (
                  <div className="claim-row yet">…</div>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {gone.size > 0 && <StruckConclusions collection={collection} struck={struck} />}
      <Legend isStruck={gone.size > 0} />
    </section>
  );
}

function NoClaims({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { to } = useAddress();
  return isNarrowed ? (
    <Empty title="No claim is as narrow as that.">
      <a href={to({ screen: "claims" })}>Take all filters away</a>, or one of them in the side.
    </Empty>
  ) : (
    <Empty title="There is no claim yet.">
      <a href={to({ screen: "add" })}>Add articles</a>: claims appear as soon as they are read.
    </Empty>
  );
}
