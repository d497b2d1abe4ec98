import { useEffect, useState } from "react";
import type { Overview } from "../../api/queries.ts";
import { sinceWords } from "./since-words.ts";
import { type Visit, visitsOf } from "./visits.ts";

/** What came since this collection was last opened in this browser. */
export function Since({ collection, overview }: { readonly collection: string; readonly overview: Overview }) {
  const [before] = useState<Visit | null>(() => visitsOf(localStorage).last(collection));
  useEffect(() => {
    visitsOf(localStorage).keep(collection, {
      articles: overview.articles,
      claims: overview.lists.claims,
      origins: overview.origins,
    });
  }, [collection, overview]);
  if (before === null) return null;
  const now = { articles: overview.articles, claims: overview.lists.claims, origins: overview.origins };
  return <p className="since-last">{sinceWords(before, now)}</p>;
}
