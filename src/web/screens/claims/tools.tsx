import type { AddressFilters } from "../../address/address.ts";
import type { Address } from "../../address/use-address.ts";

const ORDERS = {
  reach: "most articles",
  outlets: "most outlets",
  origins: "most origins",
  difference: "outlets − origins",
  time: "first said",
  check: "least sure links",
} as const;

/** Whether outlets or origins are counted, and in which order claims stand. */
export function Tools({
  filters,
  narrow,
  gathered,
}: {
  readonly filters: AddressFilters;
  readonly narrow: Address["narrow"];
  readonly gathered: boolean;
}) {
  return (
    <div className="tools">
      <span className="soft" id="counted">
        count
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in a line */}
      <span className="toggle" role="group" aria-labelledby="counted">
        <button type="button" aria-pressed={!gathered} onClick={() => narrow({ count: "outlets" })}>
          outlets
        </button>
        <button type="button" aria-pressed={gathered} onClick={() => narrow({ count: undefined })}>
          origins
        </button>
      </span>
      <label className="soft">
        sort{" "}
        <select
          value={filters.order ?? "reach"}
          onChange={({ target }) => narrow({ order: target.value === "reach" ? undefined : target.value })}
        >
          {Object.entries(ORDERS).map(([order, words]) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
