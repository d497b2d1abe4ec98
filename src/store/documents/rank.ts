import { type AliasableExpression, type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { Order } from "./filter.ts";

/** Behind every date. */
const UNDATED = "~";

/** By what an order goes, the smallest first; what is equal in it goes by its place. */
export function rankOf(
  where: ExpressionBuilder<Tables, "documents">,
  order: Order,
): AliasableExpression<number | string> {
  const outlets = sql<number>`coalesce(${where.ref("outlets")}, 0)`;
  const origins = sql<number>`coalesce(${where.ref("most")}, 0)`;
  switch (order) {
    case "reach":
      return sql<number>`0`;
    case "check":
      return sql<number>`${where.ref("confidence")}`;
    case "outlets":
      return sql<number>`-${outlets}`;
    case "origins":
      return sql<number>`-${origins}`;
    case "difference":
      return sql<number>`${origins} - ${outlets}`;
    case "time":
      return where.fn.coalesce(
        where
          .selectFrom("facets")
          .select(({ fn }) => fn.min("value").as("first"))
          .whereRef("document", "=", "documents.number")
          .where("facet", "=", "published")
          .$castTo<string | null>(),
        sql<string>`${UNDATED}`,
      ) as AliasableExpression<string>;
  }
}
