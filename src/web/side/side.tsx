import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { Screen } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { type ListName, useCollections, useOverview } from "../api/queries.ts";
import "../look/narrow.css";
import "../look/rows.css";
import type { ScreenParts } from "../screens/screen-parts.ts";
import { Collections } from "./collections.tsx";
import { Filters } from "./filters.tsx";

const ENTRIES: readonly { readonly screen: Screen; readonly name: string; readonly list?: ListName }[] = [
  { screen: "overview", name: "Overview" },
  { screen: "claims", name: "Claims", list: "claims" },
  { screen: "conclusions", name: "Conclusions", list: "signs" },
  { screen: "sources", name: "Sources", list: "sources" },
  { screen: "figures", name: "Figures", list: "figures" },
  { screen: "quotes", name: "Quotes", list: "quotes" },
  { screen: "timeline", name: "Timeline" },
  { screen: "articles", name: "Articles" },
  { screen: "search", name: "Search" },
  { screen: "add", name: "Add" },
];

/** The left side: which collection, its screens with their counts, and what narrows the list that is shown. */
export function Side({ parts }: { readonly parts: ScreenParts }) {
  const { view, to, go } = useAddress();
  const { data } = useCollections();
  const screens = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = screens.current;
    if (!list) return;
    // Counts come later than names, and move what stands behind them.
    const centre = new ResizeObserver(() => {
      const entry = list.querySelector<HTMLElement>("[aria-current]");
      if (!entry || list.scrollWidth <= list.clientWidth) return;
      list.scrollLeft = entry.offsetLeft - list.offsetLeft - (list.clientWidth - entry.offsetWidth) / 2;
    });
    for (const each of list.children) centre.observe(each);
    return () => centre.disconnect();
  }, [view.screen, view.collection]);
  return (
    <nav className="side" aria-label="collections and screens">
      <p className="brand">
        <Link href="/">Hearsay</Link>
        <i>on whose word?</i>
      </p>
      <label className="chooser">
        <span className="unseen">collection</span>
        <select
          value={view.collection ?? ""}
          onChange={({ target }) =>
            go(target.value === "" ? { collection: null } : { collection: target.value, screen: "overview" })
          }
        >
          <option value="">start</option>
          {view.collection !== null && data?.collections.every(({ name }) => name !== view.collection) !== false && (
            <option value={view.collection}>{view.collection}</option>
          )}
          {data?.collections.map(({ name, message }) => (
            <option key={name} value={name} disabled={message !== null}>
              {message === null ? name : `${name} (can’t be opened)`}
            </option>
          ))}
        </select>
      </label>
      {view.collection === null && <Collections />}
      {view.collection !== null && (
        <>
          <ul className="screens" ref={screens}>
            {ENTRIES.map(({ screen, name, list }) => (
              <li key={screen}>
                <Link
                  href={to({ screen })}
                  aria-current={view.screen === screen ? "page" : undefined}
                  onPointerEnter={() => parts.loadAhead(screen)}
                  onFocus={() => parts.loadAhead(screen)}
                >
                  {name}
                  <Count collection={view.collection ?? ""} screen={screen} list={list} />
                </Link>
              </li>
            ))}
          </ul>
          <Filters collection={view.collection} />
        </>
      )}
    </nav>
  );
}

function Count({
  collection,
  screen,
  list,
}: {
  readonly collection: string;
  readonly screen: Screen;
  readonly list: ListName | undefined;
}) {
  const { data } = useOverview(collection);
  const count = screen === "articles" ? data?.articles : list && data?.lists[list];
  return count === undefined ? null : <span className="count">{count.toLocaleString("en")}</span>;
}
