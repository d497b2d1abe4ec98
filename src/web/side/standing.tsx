import { Link } from "wouter";
import { useAddress } from "../address/use-address.ts";
import { useEntryName } from "../api/names.ts";
import { useTally } from "../api/tally.ts";

/**
 * While sources are struck: how many claims fell, are open, have other ways left, and are as before; together all. Those that fell
 * or are open can be looked at alone.
 */
export function Standing({
  collection,
  without,
}: {
  readonly collection: string;
  readonly without: readonly string[];
}) {
  const { view, filters, to } = useAddress();
  const nameOf = useEntryName(collection);
  const { data } = useTally(collection, without);
  if (!data) return null;
  const { all, touched, fallen, open } = data.claims;
  const parts = [
    { what: "fell", says: "had no other origin", count: fallen, left: "fell" },
    { what: "open", says: "may rest on who is struck, under another name", count: open, left: "open" },
    { what: "still stand", says: "have another origin", count: touched - fallen - open },
    { what: "as before", says: "have nothing to do with it", count: all - touched },
  ];
  const shown = view.screen === "claims" && view.id === null ? filters.left : undefined;
  return (
    <section className="standing" aria-label="what is left">
      <h2>Without {without.length === 1 ? nameOf(without[0] ?? "") : `${without.length} sources`}</h2>
      <ul>
        {parts.map(({ what, says, count, left }) => {
          const line = (
            <>
              <span>{what}</span>
              <span className="count">{count.toLocaleString("en")}</span>
              <small className="soft">{says}</small>
            </>
          );
          if (left === undefined || count === 0) return <li key={what}>{line}</li>;
          return (
            <li key={what}>
              <Link
                href={to({ screen: "claims" }, left === shown ? {} : { left })}
                aria-current={left === shown || undefined}
              >
                {line}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
