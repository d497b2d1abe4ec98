import type { AddressFilters } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { type Facets, useFacets } from "../api/facets.ts";
import { useEntryName } from "../api/names.ts";

/** Screens whose lists can be narrowed. */
const NARROWED = ["claims", "figures", "quotes", "timeline", "articles"];
const SHOWN = 8;

const ORIGINS = [
  { value: undefined, name: "any" },
  { value: "1", name: "one" },
  { value: "0", name: "none stated" },
] as const;

/** What narrows the list: outlets, sources, how many origins, kinds; each value with its count, to choose or to leave. */
export function Filters({ collection }: { readonly collection: string }) {
  const { view, filters, narrow } = useAddress();
  const { data } = useFacets(collection, view.screen === "articles" ? "claims" : view.screen, filters);
  const nameOf = useEntryName(collection);
  if (!NARROWED.includes(view.screen)) return null;
  return (
    <div className="filters">
      {data && (
        <>
          <Values
            facet="outlet"
            title="Outlets"
            data={data}
            filters={filters}
            narrow={narrow}
            nameOf={(name) => name}
          />
          {view.screen === "claims" && (
            <Values facet="source" title="Sources" data={data} filters={filters} narrow={narrow} nameOf={nameOf} />
          )}
          {view.screen === "claims" && (
            <Values
              facet="kind"
              title="How it is told"
              data={data}
              filters={filters}
              narrow={narrow}
              nameOf={(name) => name}
            />
          )}
        </>
      )}
      {view.screen === "claims" && (
        <fieldset>
          <legend>Origins, at most</legend>
          {ORIGINS.map(({ value, name }) => (
            <button
              key={name}
              type="button"
              aria-pressed={filters.mostOrigins === value}
              onClick={() => narrow({ mostOrigins: value })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Values({
  facet,
  title,
  data,
  filters,
  narrow,
  nameOf,
}: {
  readonly facet: "outlet" | "source" | "kind";
  readonly title: string;
  readonly data: Facets;
  readonly filters: AddressFilters;
  readonly narrow: ReturnType<typeof useAddress>["narrow"];
  readonly nameOf: (value: string) => string;
}) {
  const chosen = filters[facet] ?? [];
  const values = data[facet] ?? [];
  const shown = values.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map(({ value, count }) => {
        const on = chosen.includes(value);
        const next = on ? chosen.filter((each) => each !== value) : [...chosen, value];
        return (
          <button
            key={value}
            type="button"
            aria-pressed={on}
            onClick={() => narrow({ [facet]: next.length === 0 ? undefined : next })}
          >
            {nameOf(value)}
            <span className="count">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
