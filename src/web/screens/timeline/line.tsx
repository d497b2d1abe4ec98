import { useMemo, useRef } from "react";
import { dateWords } from "../../../publish/date-words.ts";
import { type Dated, dayOf } from "./spans.ts";
import { stacked } from "./stacked.ts";
import { ticksOf } from "./ticks.ts";

const WIDTH = 1000;
const ROW = 52;
const AXIS = 20;
const STEP = 6;
const LEVELS = 7;
const ROWS = ["event", "statement", "publication"] as const;
const NAMES = { event: "happened", statement: "said", publication: "published" } as const;
/** Units of the drawing that a pointer must be drawn over before it narrows the time. */
const DRAG = 6;
/** Past this share of the line, a mark's words stand before it. */
const LATE = 0.93;

/**
 * The line of time: a row for each kind, uncertain dates as spans. Drawing over it narrows the time, and so do the two
 * sliders, by arrow keys too. The list beside it says the same to whoever does not see it.
 */
export function LineOfTime({
  dated,
  whole,
  brushed,
  brush,
  keep,
  chosen,
  choose,
}: {
  readonly dated: readonly Dated[];
  readonly whole: readonly [number, number];
  readonly brushed: readonly [number, number] | null;
  /** What is drawn over, while it is drawn. */
  readonly brush: (days: readonly [number, number]) => void;
  /** What was drawn over in the end; null for all of it. */
  readonly keep: (days: readonly [number, number] | null) => void;
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
}) {
  const [low, high] = whole;
  const drawing = useRef<SVGSVGElement>(null);
  const begun = useRef<number | null>(null);
  const at = (day: number) => ((Math.min(high + 1, Math.max(low, day)) - low) / Math.max(1, high + 1 - low)) * WIDTH;
  const [from, to] = brushed ?? whole;
  const marks = useMemo(() => {
    const place = (day: number) =>
      ((Math.min(high + 1, Math.max(low, day)) - low) / Math.max(1, high + 1 - low)) * WIDTH;
    return ROWS.map((what) =>
      stacked(
        dated.filter(({ entry, from: start, to: end }) => entry.what === what && start <= high && end >= low),
        place,
        { least: 5, levels: LEVELS },
      ),
    );
  }, [dated, low, high]);
  const pointed = ({ clientX }: { readonly clientX: number }) => {
    const box = drawing.current?.getBoundingClientRect();
    return box ? ((clientX - box.left) / box.width) * WIDTH : 0;
  };
  const dayAt = (x: number) => low + (x / WIDTH) * (high + 1 - low);
  const height = ROWS.length * ROW + AXIS;
  const beyond = dated.filter(({ from: start, to: end }) => start > high || end < low).length;
  return (
    <figure className="line-of-time">
      <div className="row-names soft" aria-hidden="true">
        {ROWS.map((what) => (
          <span key={what} style={{ height: `${(ROW / height) * 100}%` }}>
            {NAMES[what]}
          </span>
        ))}
      </div>
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          begun.current = pointed(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (begun.current === null) return;
          const [left, right] = [begun.current, pointed(event)].sort((one, other) => one - other);
          if (left === undefined || right === undefined || right - left < DRAG) return;
          brush([Math.max(low, dayAt(left)), Math.min(high, dayAt(right))]);
        }}
        onPointerUp={() => {
          if (begun.current !== null && brushed !== null) keep(brushed);
          begun.current = null;
        }}
        onPointerCancel={() => {
          begun.current = null;
        }}
      >
        <title>line of time</title>
        <rect
          className={brushed === null ? "brush" : "brush set"}
          x={at(from)}
          width={Math.max(2, at(brushed === null ? to + 1 : to) - at(from))}
          y={0}
          height={ROWS.length * ROW}
        />
        {ticksOf(low, high).map(({ day }) => (
          <line key={day} className="tick" x1={at(day)} x2={at(day)} y1={0} y2={ROWS.length * ROW + 4} />
        ))}
        {ROWS.map((what, row) => (
          <line key={what} x1={0} x2={WIDTH} y1={(row + 1) * ROW} y2={(row + 1) * ROW} />
        ))}
        {marks.map((row, number) =>
          row.map(({ dated: { index, entry, from: first, to: last }, x, width, level }) => (
            <rect
              key={index}
              className={`mark kind-${entry.what} ${last > first ? "span" : ""} ${index === chosen ? "chosen" : ""}`}
              x={x}
              y={(number + 1) * ROW - 7 - level * STEP}
              width={width}
              height={4.5}
              onPointerEnter={() => begun.current === null && choose(index)}
            />
          )),
        )}
      </svg>
      <div className="ticks soft" aria-hidden="true">
        {ticksOf(low, high).map(({ day, words }) => (
          <span
            key={day}
            className={at(day) > WIDTH * LATE ? "late" : ""}
            style={{ left: `${(at(day) / WIDTH) * 100}%` }}
          >
            {words}
          </span>
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
            onChange={({ target }) => keep([Math.min(Number(target.value), to), to])}
          />
        </label>
        <label>
          to {dateWords(dayOf(Math.floor(to)))}
          <input
            type="range"
            min={Math.floor(low)}
            max={Math.ceil(high)}
            value={Math.ceil(to)}
            onChange={({ target }) => keep([from, Math.max(Number(target.value), from)])}
          />
        </label>
        {beyond > 0 && (
          <span>
            {beyond} {beyond === 1 ? "lies" : "lie"} before or after what is drawn, and {beyond === 1 ? "is" : "are"} in
            the list alone
          </span>
        )}
        {brushed !== null && (
          <button type="button" className="plain" onClick={() => keep(null)}>
            all of it
          </button>
        )}
      </figcaption>
    </figure>
  );
}
