import { dateWords } from "../../publish/date-words.ts";
import type { Address } from "../address/use-address.ts";
import type { Facets } from "../api/facets.ts";

/** Between which days articles were published: columns show how much of the list each day has; two fields narrow it. */
export function Published({
  facets,
  from,
  to,
  narrow,
}: {
  readonly facets: Facets;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly narrow: Address["narrow"];
}) {
  const days = (facets.published ?? []).toSorted((one, other) => (one.value < other.value ? -1 : 1));
  const [first, last] = [days[0]?.value, days.at(-1)?.value];
  if (first === undefined || last === undefined || first === last) return null;
  const most = Math.max(...days.map(({ count }) => count));
  const isOut = (day: string) => (from !== undefined && day < from) || (to !== undefined && day > `${to}~`);
  return (
    <fieldset className="published">
      <legend>Published</legend>
      <div className="days" aria-hidden="true">
        {days.slice(-60).map(({ value, count }) => (
          <i
            key={value}
            className={isOut(value) ? "out" : ""}
            style={{ height: `${8 + (count / most) * 92}%` }}
            title={`${dateWords(value)}: ${count}`}
          />
        ))}
      </div>
      <label>
        <span>from</span>
        <input
          type="date"
          value={from ?? first}
          min={first}
          max={last}
          onChange={({ target }) =>
            narrow({ from: target.value === "" || target.value === first ? undefined : target.value })
          }
        />
      </label>
      <label>
        <span>to</span>
        <input
          type="date"
          value={to ?? last}
          min={first}
          max={last}
          onChange={({ target }) =>
            narrow({ to: target.value === "" || target.value === last ? undefined : target.value })
          }
        />
      </label>
    </fieldset>
  );
}
