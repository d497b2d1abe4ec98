import type { Queries } from "../database.ts";
import { Anchor, type CorrectedList, type Correction } from "./correction.ts";

export async function keepCorrection(queries: Queries, correction: Correction): Promise<void> {
  const { anchor, finding, ...rest } = correction;
  await queries
    .insertInto("corrections")
    .values({ ...rest, anchor: JSON.stringify(anchor), finding: finding === null ? null : JSON.stringify(finding) })
    .execute();
}

/** Corrections of one article, or of all, in the order in which they were made. */
export async function correctionsOf(queries: Queries, article?: string): Promise<Correction[]> {
  const rows = await queries
    .selectFrom("corrections")
    .selectAll()
    .$if(article !== undefined, (some) => some.where("article", "=", article ?? ""))
    .orderBy("made")
    .orderBy("id")
    .execute();
  return rows.map(({ anchor, finding, list, act, ...rest }) => ({
    ...rest,
    list: list as CorrectedList,
    act: act as Correction["act"],
    anchor: Anchor.parse(JSON.parse(anchor)),
    finding: finding === null ? null : JSON.parse(finding),
  }));
}
