import type { Reading } from "../src/contract/index.ts";
import { sourceSheet, type Voice } from "../src/publish/index.ts";

/** What the table shows of one report. */
export interface Row {
  /** Of its file: the reports are numbered by date. */
  readonly number: string;
  readonly day: string;
  readonly outlet: string;
  readonly statements: number;
  /** Shares of the report's words, 0 to 1. */
  readonly shares: Readonly<Record<Voice, number>>;
}

interface Column {
  readonly head: string;
  readonly right?: true;
  of(row: Row): string;
}

const COLUMNS: readonly Column[] = [
  { head: "", of: (row) => row.number },
  { head: "day", of: (row) => row.day, right: true },
  { head: "outlet", of: (row) => row.outlet },
  { head: "statements", of: (row) => String(row.statements), right: true },
  { head: "named", of: (row) => inHundred(row.shares.named), right: true },
  { head: "document", of: (row) => inHundred(row.shares.document), right: true },
  { head: "unnamed", of: (row) => inHundred(row.shares.unnamed), right: true },
  { head: "not stated", of: (row) => inHundred(row.shares["not-stated"]), right: true },
  { head: "writer", of: (row) => inHundred(row.shares.writer), right: true },
];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export function rowOf(reading: Reading): Row {
  const { article } = reading;
  const sheet = sourceSheet(reading);
  const share = (voice: Voice) => sheet.voices[voice].share;
  return {
    number: /(\d+)-[^/\\]*$/.exec(article.file)?.[1] ?? "",
    day: dayOf(article.published),
    outlet: article.outlet ?? "unknown",
    statements: sheet.statements.length,
    shares: {
      named: share("named"),
      document: share("document"),
      unnamed: share("unnamed"),
      "not-stated": share("not-stated"),
      writer: share("writer"),
    },
  };
}

/** A line a report, in columns, cut where the terminal is too narrow. */
export function tableOf(rows: readonly Row[], width: number): string {
  const lines = [COLUMNS.map(({ head }) => head), ...rows.map((row) => COLUMNS.map(({ of }) => of(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => {
      const cells = line.map((cell, column) => {
        const space = widths[column] ?? 0;
        return COLUMNS[column]?.right ? cell.padStart(space) : cell.padEnd(space);
      });
      const whole = cells.join("  ").trimEnd();
      return whole.length > width ? `${whole.slice(0, width - 1)}…` : whole;
    })
    .join("\n");
}

/** "3 May" of an EDTF date. */
function dayOf(published: string | null): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(published ?? "") ?? [];
  return day === undefined ? "unknown" : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""}`;
}

function inHundred(share: number): string {
  if (share === 0) return "·";
  return share < 0.005 ? "<1" : String(Math.round(share * 100));
}
