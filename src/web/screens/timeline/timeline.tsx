import { useEffect, useMemo, useState } from "react";
import { Link } from "wouter";
import { dateWords } from "../../../publish/date-words.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/timeline.css";
import { LineOfTime } from "./line.tsx";
import { datedOf, dayOf, daysOf, middleOf } from "./spans.ts";

const WHAT = { event: "said to have happened", statement: "said", publication: "published" } as const;
const KINDS = ["event", "statement", "publication"] as const;

/** What is said to have happened when, and when it was said: a line of time with the list beside it. */
export default function TimelineScreen({ collection }: ScreenProps) {
  const { filters, narrow, to, go } = useAddress();
  const outletOf = useOutlets(collection);
  const { without: _, between, ...asked } = filters;
  const list = useList(collection, "timeline", { ...asked, limit: 1000 });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const entries = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const dated = useMemo(() => datedOf(entries), [entries]);
  const whole = useMemo(() => middleOf(dated), [dated]);
  const [drawn, draw] = useState<readonly [number, number] | null>(null);
  const brushed = useMemo(() => drawn ?? daysOf(between), [drawn, between]);
  const keep = (days: readonly [number, number] | null) => {
    draw(null);
    narrow({ between: days === null ? undefined : days.map((day) => dayOf(Math.round(day))).join("/") }, true);
  };
  const shown = useMemo(
    () => (brushed === null ? dated : dated.filter(({ from, to: end }) => from <= brushed[1] && end >= brushed[0])),
    [brushed, dated],
  );
  const { chosen, choose } = useChosen(shown.length, (index) => {
    const entry = shown[index]?.entry;
    if (entry) go({ screen: "articles", id: entry.article }, {}, entry.start);
  });
  const kinds = filters.kind ?? [];
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Timeline</h1>
        <p className="soft">
          {shown.length.toLocaleString("en")} of {entries.length.toLocaleString("en")} dates
          {brushed !== null && " between the marks"}
          {entries.length > dated.length && brushed === null && "; the others name no year"}
        </p>
        <div className="tools">
          {KINDS.map((kind) => {
            const on = kinds.includes(kind);
            const next = on ? kinds.filter((each) => each !== kind) : [...kinds, kind];
            return (
              <button
                key={kind}
                type="button"
                className={`plain kind-${kind}`}
                aria-pressed={on}
                onClick={() => narrow({ kind: next.length === 0 ? undefined : next })}
              >
                {WHAT[kind]}
              </button>
            );
          })}
        </div>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="dates" />}
      {!list.isPending && entries.length === 0 && (
        <Empty title="No date is known.">
          Take a filter away, or add articles with the dates of their publication.
        </Empty>
      )}
      {dated.length > 0 && (
        <LineOfTime
          dated={dated}
          whole={whole}
          brushed={brushed}
          brush={draw}
          keep={keep}
          chosen={shown[chosen]?.index ?? null}
          choose={(index) => choose(shown.findIndex((each) => each.index === index))}
        />
      )}
      <ol className="plain-list times">
        {shown.slice(0, 500).map(({ entry, index }, place) => (
          <li
            key={`${entry.article} ${entry.start} ${entry.what} ${index}`}
            className={`time kind-${entry.what} ${place === chosen ? "chosen" : ""}`}
            aria-current={place === chosen || undefined}
            onPointerMove={() => choose(place)}
          >
            <time>{dateWords(entry.date)}</time>
            <span className="soft">{WHAT[entry.what]}</span>
            <Link className="serif" href={`${to({ screen: "articles", id: entry.article })}#${entry.start}`}>
              {entry.text}
            </Link>
            <span className="soft">{outletOf(entry.article)}</span>
          </li>
        ))}
      </ol>
      {shown.length > 500 && <p className="soft">The first 500 are listed: narrow the time with the marks above.</p>}
    </section>
  );
}
