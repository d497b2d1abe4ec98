import type { TimelineEntry } from "../../../contract/index.ts";
import { extentOf } from "../../../publish/edtf-extent.ts";

/** An entry with the days that its date may lie in, since 1970-01-01; an uncertain date is a span. */
export interface Dated {
  readonly index: number;
  readonly entry: TimelineEntry;
  readonly from: number;
  readonly to: number;
}

/** Entries whose dates lie in a year that is told. The others are listed and not drawn. */
export function datedOf(entries: readonly TimelineEntry[]): Dated[] {
  return entries.flatMap((entry, index): Dated[] => {
    const extent = extentOf(entry.date);
    if (extent === null || extent.yearless) return [];
    const from = extent.from ?? extent.to;
    const to = extent.to ?? extent.from;
    return from === null || to === null ? [] : [{ index, entry, from, to }];
  });
}

/** Days between which most entries lie: what is drawn first. The few that lie far off would press the rest together. */
export function middleOf(dated: readonly Dated[]): readonly [number, number] {
  const days = dated.map(({ from }) => from).sort((one, other) => one - other);
  const low = days[Math.floor(days.length * 0.05)] ?? 0;
  const high = days[Math.ceil(days.length * 0.98) - 1] ?? low;
  const room = Math.max(1, (high - low) * 0.05);
  return [low - room, high + room];
}

/** The day as an EDTF date. */
export function dayOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The two days of an address ("2031-05-02/2031-05-04"), in order; null where they are none. */
export function daysOf(between: string | undefined): readonly [number, number] | null {
  const days = (between ?? "").split("/").map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const [from, to] = days;
  if (days.length !== 2 || from === undefined || to === undefined || !Number.isFinite(from + to)) return null;
  return from <= to ? [from, to] : [to, from];
}
