import { KIND_WORDS, TYPE_WORDS } from "../../publish/wording.ts";
import type { AddressFilters, Screen } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { useFacets } from "../api/facets.ts";
import "../look/filters.css";
import { Numbers } from "./numbers.tsx";
import { Published } from "./published.tsx";
import { Standing } from "./standing.tsx";
import { Values, valuesOf } from "./values.tsx";

/** Screens whose lists can be narrowed, and the list whose values are counted for each. */
const LIST_OF: Partial<Readonly<Record<Screen, string>>> = {
  claims: "claims",
  conclusions: "signs",
  figures: "figures",
  quotes: "quotes",
  timeline: "timeline",
  articles: "articles",
};

const KINDS: Readonly<Record<string, string>> = {
  ...KIND_WORDS,
  ...TYPE_WORDS,
  bare: "in the outlet’s own voice",
  supports: "signs for it",
  attacks: "signs against it",
  event: "said to have happened",
  statement: "said",
  publication: "published",
};

/** What narrows the list: outlets, sources, places, kinds, dates, how many origins and outlets; each with its counts. */
export function Filters({ collection }: { readonly collection: string }) {
  const { view, filters, narrow } = useAddress();
  const list = LIST_OF[view.screen];
  const { data } = useFacets(collection, list ?? "", asked(filters));
  const { without } = filters;
  const isNarrowed = Object.keys(filters).some(
    (name) => !["without", "left", "order", "count", "as", "between"].includes(name),
  );
  if (list === undefined || view.id !== null) {
    return without ? (
      <div className="filters">
        <Standing collection={collection} without={without} />
      </div>
    ) : null;
  }
  const values = (facet: "outlet" | "source" | "place" | "kind", title: string) =>
    data && (
      <Values
        facet={facet}
        title={title}
        values={valuesOf(data, facet, facet === "kind" ? KINDS : {})}
        filters={filters}
        narrow={narrow}
      />
    );
  return (
    <details className="filters" open={globalThis.innerWidth > 860}>
      <summary>Filters{isNarrowed && " (some are set)"}</summary>
      {without && <Standing collection={collection} without={without} />}
      {isNarrowed && (
        <button type="button" className="more" onClick={() => narrow(NONE)}>
          take all filters away
        </button>
      )}
      {data && view.screen === "claims" && (
        <>
          <Numbers field="mostOrigins" facets={data} chosen={filters.mostOrigins} narrow={narrow} />
          <Numbers field="leastOutlets" facets={data} chosen={filters.leastOutlets} narrow={narrow} />
        </>
      )}
      {values("outlet", "Outlets")}
      {view.screen !== "articles" && view.screen !== "timeline" && values("source", "Sources")}
      {view.screen !== "articles" && values("place", "Places")}
      {view.screen !== "articles" && view.screen !== "timeline" && values("kind", "How it is told")}
      {data && <Published facets={data} from={filters.from} to={filters.to} narrow={narrow} />}
    </details>
  );
}

const NONE = Object.fromEntries(
  "outlet source place kind notOutlet notSource notPlace notKind from to text leastOutlets mostOrigins"
    .split(" ")
    .map((name) => [name, undefined]),
);

/** What is struck, and how the list is shown, changes no count. */
function asked(filters: AddressFilters): AddressFilters {
  const { without: _, left: __, order: ___, count: ____, as: _____, between: ______, ...others } = filters;
  return others;
}
