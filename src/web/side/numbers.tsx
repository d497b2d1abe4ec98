import type { Address } from "../address/use-address.ts";
import type { Facets } from "../api/facets.ts";

const ORIGINS = { title: "Origins, at most", any: "any", "0": "none stated", "1": "one", "2": "two" } as const;
const OUTLETS = { title: "Outlets, at least", any: "any", "2": "two", "3": "three", "5": "five" } as const;

/** How many origins a claim may have, or outlets it must have; each with how many claims that leaves. */
export function Numbers({
  field,
  facets,
  chosen,
  narrow,
}: {
  readonly field: "mostOrigins" | "leastOutlets";
  readonly facets: Facets;
  readonly chosen: string | undefined;
  readonly narrow: Address["narrow"];
}) {
  const words: Readonly<Record<string, string>> = field === "mostOrigins" ? ORIGINS : OUTLETS;
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <div className="value">
        <button type="button" aria-pressed={chosen === undefined} onClick={() => narrow({ [field]: undefined })}>
          <span>{words.any}</span>
        </button>
      </div>
      {(facets[field] ?? []).map(({ value, count }) => (
        <div key={value} className="value">
          <button
            type="button"
            aria-pressed={chosen === value}
            onClick={() => narrow({ [field]: chosen === value ? undefined : value })}
          >
            <span>{words[value] ?? value}</span>
            <span className="count">{count.toLocaleString("en")}</span>
          </button>
        </div>
      ))}
    </fieldset>
  );
}
