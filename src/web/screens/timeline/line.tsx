import { dateWords } from "../../../publish/date-words.ts";
import { type Dated, dayOf } from "./spans.ts";

const ROWS = ["event", "statement", "publication"] as const;
const NAMES = { event: "happened", statement: "said", publication: "published" } as const;
const ROW = 34;
const WIDTH = 1000;
/** Marks stand so many pixels above one another where they would lie on each other. */
const STEP = 5;

/**
 * The line of time: a row for each kind, uncertain dates as spans. Two sliders narrow the time, by mouse and by arrow keys.
 * The list beside it says the same to whoever does not see it.
 */
export function LineOfTime({
  dated,
  whole,
  brushed,
  brush,
  chosen,
  choose,
}: {
  readonly dated: readonly Dated[];
  readonly whole: readonly [number, number];
  readonly brushed: readonly [number, number] | null;
  readonly brush: (days: readonly [number, number] | null) => void;
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}) {
  const [low, high] = whole;
  const at = (day: number) => ((Math.min(high, Math.max(low, day)) - low) / Math.max(1, high - low)) * WIDTH;
  const [from, to] = brushed ?? whole;
  const places = new Map<string, number>();
  return (
    <figure className="line-of-time">
      <svg viewBox={`0 0 ${WIDTH} ${ROWS.length * ROW}`} aria-hidden="true">
        <title>line of time</title>
        <rect
          className="brush"
          x={at(from)}
          width={Math.max(2, at(to + 1) - at(from))}
          y={0}
          height={ROWS.length * ROW}
        />
        {ROWS.map((what, row) => (
          <line key={what} x1={0} x2={WIDTH} y1={row * ROW + ROW - 6} y2={row * ROW + ROW - 6} />
        ))}
        {dated
          .filter((each) => each.from <= high && each.to >= low)
          .map(({ index, entry, from: start, to: end }) => {
            const row = ROWS.indexOf(entry.what);
            const x = at(start);
            const width = Math.max(4, at(end + 1) - x);
            const column = `${row} ${Math.round(x / 4)}`;
            const level = places.get(column) ?? 0;
            places.set(column, level + 1);
            return (
              <rect
                key={index}
                className={`mark kind-${entry.what} ${index === chosen ? "chosen" : ""}`}
                x={x}
                y={row * ROW + ROW - 12 - Math.min(level, 4) * STEP}
                width={width}
                height={4}
                rx={2}
                onPointerEnter={() => choose(index)}
              />
            );
          })}
      </svg>
      <div className="row-names soft" aria-hidden="true">
        {ROWS.map((what) => (
          <span key={what}>{NAMES[what]}</span>
        ))}
      </div>
      <figcaption>
        <label>
          from {dateWords(dayOf(Math.ceil(from)))}
          <input
            type="range"
            min={Math.floor(low)}
            max={Math.ceil(high)}
            value={Math.floor(from)}
            onChange={({ target }) => brush([Math.min(Number(target.value), to), to])}
          />
        </label>
        <label>
          to {dateWords(dayOf(Math.floor(to)))}
          <input
            type="range"
            min={Math.floor(low)}
            max={Math.ceil(high)}
            value={Math.ceil(to)}
            onChange={({ target }) => brush([from, Math.max(Number(target.value), from)])}
          />
        </label>
        {brushed !== null && (
          <button type="button" className="plain" onClick={() => brush(null)}>
            all of it
          </button>
        )}
      </figcaption>
    </figure>
  );
}
