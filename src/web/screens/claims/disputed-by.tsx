import { useEntry } from "../../api/queries.ts";

/** Who says the contrary, as far as the first claim that disputes this one tells. */
export function DisputedBy({ collection, ids }: { readonly collection: string; readonly ids: readonly string[] }) {
  const { data } = useEntry(collection, "claims", ids[0] ?? "");
  const [first] = data?.origins ?? [];
  return (
    <span className="chip red" title={data?.text}>
      {wordsOf(first?.name, ids.length)}
    </span>
  );
}

function wordsOf(name: string | undefined, claims: number): string {
  if (name === undefined) return claims === 1 ? "disputed" : `disputed by ${claims} claims`;
  return `disputed by ${name}${claims > 1 ? ` and ${claims - 1} more` : ""}`;
}
