import type { Tally } from "../../api/tally.ts";

/** Strokes that stand for all claims. */
const STROKES = 40;

/** What falls, is open, stands and never had an origin, as shares of a row of strokes; the words beside it say the same. */
export function Shares({ claims: { all, fallen, open, stand, never } }: { readonly claims: Tally["claims"] }) {
  const kinds = [
    ["fallen", fallen],
    ["open", open],
    ["stand", stand],
    ["never", never],
  ] as const;
  return (
    <span className="shares" aria-hidden="true">
      {kinds.map(([kind, count]) => (
        <span key={kind} className={kind}>
          {Array.from({ length: strokesOf(count, all) }, (_, index) => (
            <i key={index} />
          ))}
        </span>
      ))}
    </span>
  );
}

/** What there is has one stroke at least. */
export function strokesOf(count: number, all: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round((count / Math.max(1, all)) * STROKES));
}
