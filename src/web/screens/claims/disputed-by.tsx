import { useEntry } from "../../api/queries.ts";

/** Who says the contrary, as far as the first claim that disputes this one tells. */
export function DisputedBy({ collection, ids }: { readonly collection: string; readonly ids: readonly string[] }) {
  const { data } = useEntry(collection, "claims", ids[0] ?? "");
  const [first] = data?.origins ?? [];
  const more = ids.length - 1;
  return (
    <span className="chip red" title={data?.text}>
      disputed{first && ` by ${first.name}`}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}
