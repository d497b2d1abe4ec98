import type { Claim, FigureGroup, Sign } from "../../contract/index.ts";
import { type Struck, strikeClaim, strikeFigures, strikeSign } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { Entry, Kind } from "../documents/kinds.ts";

/** Entries as though the struck had said nothing, in the order given. Those of kinds that nothing falls in stay as they are. */
export async function strikeEntries<K extends Kind>(
  queries: Queries,
  generation: number,
  kind: K,
  entries: readonly Entry<K>[],
  struck: Struck,
): Promise<Entry<K>[]> {
  switch (kind) {
    case "claims":
      return entries.map((entry) => strikeClaim(entry as Claim, struck) as Entry<K>);
    case "figures":
      return entries.map((entry) => strikeFigures(entry as FigureGroup, struck) as Entry<K>);
    case "signs": {
      const signs = entries as readonly Sign[];
      const claims = await claimsOf(queries, generation, signs);
      return signs.map((sign) => strikeSign(sign, struck, (id) => claims.get(id) ?? null) as Entry<K>);
    }
    default:
      return [...entries];
  }
}

async function claimsOf(queries: Queries, generation: number, signs: readonly Sign[]): Promise<Map<string, Claim>> {
  const ids = new Set(signs.flatMap(({ premises }) => premises.flatMap(({ claim }) => claim ?? [])));
  const claims = new Map<string, Claim>();
  for (const batch of inBatches([...ids])) {
    const rows = await queries
      .selectFrom("documents")
      .select(["id", "body"])
      .where("generation", "=", generation)
      .where("kind", "=", "claims")
      .where("id", "in", batch)
      .execute();
    for (const { id, body } of rows) claims.set(id, JSON.parse(body) as Claim);
  }
  return claims;
}
