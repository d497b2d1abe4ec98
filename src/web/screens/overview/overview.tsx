import { useEffect, useState } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { type ListName, type Overview, useJobs, useOverview } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import "../../look/overview.css";
import { type Visit, visitsOf } from "./visits.ts";

/** What a collection holds, what rests on one origin and on none, what could not be read, what is new since last time. */
export default function OverviewScreen({ collection }: ScreenProps) {
  const { to } = useAddress();
  const { data, error, isPending, refetch } = useOverview(collection);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || !data) return <Loading what="the overview" />;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">{collection}</h1>
        <p className="soft">
          {data.articles} articles{data.outdated > 0 && `, and ${data.outdated} older versions of pages`}
          {data.pending > 0 && ` · ${data.pending} wait to be linked`}
        </p>
      </header>
      {data.articles === 0 ? (
        <Empty title="Nothing is in it yet.">
          <Link href={to({ screen: "add" })}>Add articles</Link>: files, folders, addresses.
        </Empty>
      ) : (
        <>
          <Numbers overview={data} />
          <Since collection={collection} overview={data} />
          <Unread collection={collection} />
        </>
      )}
    </section>
  );
}

const NUMBERS: readonly {
  readonly list: ListName;
  readonly screen: "claims" | "sources" | "figures" | "quotes";
  readonly says: string;
}[] = [
  { list: "claims", screen: "claims", says: "claims" },
  { list: "sources", screen: "sources", says: "sources" },
  { list: "figures", screen: "figures", says: "things counted by several" },
  { list: "quotes", screen: "quotes", says: "quotations in several" },
];

function Numbers({ overview }: { readonly overview: Overview }) {
  const { to } = useAddress();
  return (
    <ul className="overview">
      <li className="wide">
        <Link href={to({ screen: "claims" }, { leastOutlets: "2", mostOrigins: "1" })}>
          <b>{overview.onOneOrigin.toLocaleString("en")}</b> claims that several outlets report rest on one origin
        </Link>
      </li>
      <li className="wide">
        <Link href={to({ screen: "claims" }, { leastOutlets: "2", mostOrigins: "0" })}>
          <b>{overview.onNoOrigin.toLocaleString("en")}</b> claims of several outlets that nobody sourced
        </Link>
      </li>
      {NUMBERS.map(({ list, screen, says }) => (
        <li key={list}>
          <Link href={to({ screen })}>
            <b>{overview.lists[list].toLocaleString("en")}</b> {says}
          </Link>
        </li>
      ))}
      <li>
        <Link href={to({ screen: "add" })}>
          <b>{overview.lists.wanted.toLocaleString("en")}</b> cited and not here
        </Link>
      </li>
    </ul>
  );
}

/** What came since this collection was last opened in this browser. */
function Since({ collection, overview }: { readonly collection: string; readonly overview: Overview }) {
  const [before] = useState<Visit | null>(() => visitsOf(localStorage).last(collection));
  useEffect(() => {
    visitsOf(localStorage).keep(collection, { articles: overview.articles, claims: overview.lists.claims });
  }, [collection, overview]);
  if (before === null) return null;
  const [articles, claims] = [overview.articles - before.articles, overview.lists.claims - before.claims];
  return (
    <p className="soft">
      {articles === 0 && claims === 0
        ? "Nothing has changed since you last opened it."
        : `Since you last opened it: ${signed(articles)} articles, ${signed(claims)} claims.`}
    </p>
  );
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `+${number}`;
}

/** What the last jobs could not read, and why. */
function Unread({ collection }: { readonly collection: string }) {
  const { data } = useJobs();
  const files = (data?.jobs ?? [])
    .filter((job) => job.collection === collection)
    .flatMap((job) => job.files.filter(({ what }) => what === "unreadable"));
  if (files.length === 0) return null;
  return (
    <>
      <h2 className="part">Could not be read ({files.length})</h2>
      <ul className="plain-list">
        {files.slice(0, 50).map(({ file, message }) => (
          <li key={file}>
            <b>{file.split("/").at(-1)}</b> <span className="soft">{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
