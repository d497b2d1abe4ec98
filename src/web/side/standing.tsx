import { useEntryName } from "../api/names.ts";
import { useTally } from "../api/tally.ts";

/** While sources are struck: how many claims fell, are open, have other ways left, and are as before; together all. */
export function Standing({
  collection,
  without,
}: {
  readonly collection: string;
  readonly without: readonly string[];
}) {
  const nameOf = useEntryName(collection);
  const { data } = useTally(collection, without);
  if (!data) return null;
  const { all, touched, fallen, open } = data.claims;
  const parts = [
    ["fell", fallen],
    ["open", open],
    ["touched, still stand", touched - fallen - open],
    ["as before", all - touched],
  ] as const;
  return (
    <section className="standing" aria-label="what is left">
      <h2>Without {without.length === 1 ? nameOf(without[0] ?? "") : `${without.length} sources`}</h2>
      <dl>
        {parts.map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd className="count">{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
