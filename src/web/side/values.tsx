import { useState } from "react";
import type { AddressFilters } from "../address/address.ts";
import type { Address } from "../address/use-address.ts";
import type { Facets } from "../api/facets.ts";

const SHOWN = 7;
const LEFT_OUT = { outlet: "notOutlet", source: "notSource", place: "notPlace", kind: "notKind" } as const;

/** A value of a facet: `value` is what the address says of it, `name` what people read. */
interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Values of one facet with their counts, each to choose, or to leave out. */
export function Values({
  facet,
  title,
  values,
  filters,
  narrow,
}: {
  readonly facet: keyof typeof LEFT_OUT;
  readonly title: string;
  readonly values: readonly Value[];
  readonly filters: AddressFilters;
  readonly narrow: Address["narrow"];
}) {
  const [all, setAll] = useState(false);
  const leftOut = LEFT_OUT[facet];
  const [chosen, gone] = [filters[facet] ?? [], filters[leftOut] ?? []];
  const shown = values.filter(
    ({ value }, index) => all || index < SHOWN || chosen.includes(value) || gone.includes(value),
  );
  if (shown.length === 0) return null;
  const toggled = (list: readonly string[], value: string) => {
    const next = list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
    return next.length === 0 ? undefined : next;
  };
  const without = (list: readonly string[], value: string) => {
    const next = list.filter((each) => each !== value);
    return next.length === 0 ? undefined : next;
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map(({ value, name, count }) => {
        const [isChosen, isGone] = [chosen.includes(value), gone.includes(value)];
        return (
          <div key={value} className={isGone ? "value gone" : "value"}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => narrow({ [facet]: toggled(chosen, value), [leftOut]: without(gone, value) })}
            >
              <span>{name}</span>
              <span className="count">{count.toLocaleString("en")}</span>
            </button>
            <button
              type="button"
              className="leave"
              aria-pressed={isGone}
              aria-label={`leave out ${name}`}
              title={isGone ? "take in again" : "leave out"}
              onClick={() => narrow({ [facet]: without(chosen, value), [leftOut]: toggled(gone, value) })}
            >
              −
            </button>
          </div>
        );
      })}
      {values.length > SHOWN && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "fewer" : `${values.length - shown.length || values.length} more …`}
        </button>
      )}
    </fieldset>
  );
}

/** Values as the facets say, with names where they have one. */
export function valuesOf(facets: Facets, facet: string, words: Readonly<Record<string, string>> = {}): Value[] {
  return (facets[facet] ?? []).map(({ value, count, name }) => ({
    // An outlet is asked for by its name, however that is written; a source by its key.
    value: facet === "outlet" ? (name ?? value) : value,
    name: words[value] ?? name ?? value,
    count,
  }));
}
