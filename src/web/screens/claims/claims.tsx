import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList, useOverview } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Key } from "../../parts/key.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useStruck } from "../../struck/use-struck.ts";
import { OneClaim } from "./claim.tsx";
import { ClaimRow } from "./row.tsx";

/** What is said, by how many outlets, from how many origins: the list, or one of it. */
export default function Claims({ collection, id }: ScreenProps) {
  return id === null ? <ClaimList collection={collection} /> : <OneClaim collection={collection} id={id} />;
}

function ClaimList({ collection }: { readonly collection: string }) {
  const { filters, narrow, go } = useAddress();
  const { toggle } = useStruck();
  const outletOf = useOutlets(collection);
  const { data: overview } = useOverview(collection);
  const gathered = filters.count !== "outlets";
  const { count: _, ...asked } = filters;
  const list = useList(collection, "claims", asked);
  const claims = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const total = list.data?.pages[0]?.count ?? claims.length;
  const [at, setAt] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: claims.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 80,
    overscan: 8,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const last = rows.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= claims.length - 10) void fetchNextPage();
  }, [last, claims.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const keys = useMemo<Keys>(() => {
    const move = (step: number) => {
      const next = Math.max(0, Math.min(claims.length - 1, at + step));
      setAt(next);
      rows.scrollToIndex(next);
    };
    return {
      j: () => move(1),
      k: () => move(-1),
      Enter: () => claims[at] && go({ screen: "claims", id: claims[at].id }),
      o: () => narrow({ count: gathered ? "outlets" : undefined }),
      w: () => {
        const origin = claims[at]?.origins[0];
        if (origin) toggle(origin.key);
      },
    };
  }, [at, claims, gathered, go, narrow, rows, toggle]);
  useKeys(keys);

  return (
    <section className="screen list" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Claims</h1>
        <p className="soft">
          {total.toLocaleString("en")} claims{overview ? ` in ${overview.articles.toLocaleString("en")} articles` : ""}
        </p>
        <div className="tools">
          <span className="soft">count</span>
          <span className="toggle">
            <button type="button" aria-pressed={!gathered} onClick={() => narrow({ count: "outlets" })}>
              outlets
            </button>
            <button type="button" aria-pressed={gathered} onClick={() => narrow({ count: undefined })}>
              origins
            </button>
          </span>
          <label className="soft">
            first{" "}
            <select value={filters.order ?? "reach"} onChange={({ target }) => narrow({ order: target.value })}>
              <option value="reach">those of most articles</option>
              <option value="check">those one wrong link would change</option>
            </select>
          </label>
        </div>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="claims" />}
      {!list.isPending && claims.length === 0 && (
        <Empty title="No claim is as narrow as that.">Take a filter away on the left, or add articles.</Empty>
      )}
      <div className="scroller" ref={scroller}>
        <ul className="rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const claim = claims[index];
            return claim ? (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ClaimRow
                  claim={claim}
                  outletOf={outletOf}
                  gathered={gathered}
                  chosen={index === at}
                  choose={() => setAt(index)}
                />
              </li>
            ) : null;
          })}
        </ul>
      </div>
      <footer className="foot soft">
        <span className="dots">
          <span className="origin">
            <i className="own" />
          </span>
        </span>{" "}
        its own way to the origin{" "}
        <span className="dots">
          <span className="origin">
            <i className="copy" />
          </span>
        </span>{" "}
        copy{" "}
        <span className="dots">
          <span className="origin none">
            <i className="unstated" />
          </span>
        </span>{" "}
        lineage not stated
        <span className="right">
          <Key>j</Key> <Key>k</Key> move <Key>↵</Key> open <Key>w</Key> without <Key>/</Key> search
        </span>
      </footer>
    </section>
  );
}
