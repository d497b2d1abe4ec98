import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { CollectionSource, Reading } from "../../../contract/index.ts";
import { withoutSources } from "../../../publish/strike/index.ts";
import { ask } from "../../api/client.ts";
import { collectionPath, type Page, parametersOf } from "../../api/queries.ts";
import { useStruck } from "../../struck/use-struck.ts";
import { isCalled, namesHere } from "./sources-here.ts";

/** How many sources are looked through for the one that an article names. */
const LOOKED_THROUGH = 1000;

/** The reading without what is struck in the address, and how a name of the article is struck or taken back there. */
export function useStruckHere(collection: string, reading: Reading | undefined) {
  const { struck, toggle } = useStruck();
  const { data: sources } = useQuery({
    queryKey: ["collection", collection, "sources by key", "struck", struck],
    queryFn: () => sourcesOf(collection, { id: struck, limit: struck.length }),
    enabled: struck.length > 0,
  });
  const without = useMemo(() => {
    if (reading === undefined || struck.length === 0 || sources === undefined) return reading;
    const { reading: left } = withoutSources(reading, namesHere(reading, sources));
    return left;
  }, [reading, struck, sources]);
  const strike = useCallback(
    async (name: string): Promise<boolean> => {
      const before = sources?.find((source) => isCalled(source, name) && struck.includes(source.key));
      const all = before === undefined ? await sourcesOf(collection, { limit: LOOKED_THROUGH }) : [before];
      // Its own name goes before what others are called too.
      const named = all.find((source) => isCalled({ ...source, forms: [] }, name));
      const found = named ?? all.find((source) => isCalled(source, name));
      if (found !== undefined) toggle(found.key);
      return found !== undefined;
    },
    [collection, sources, struck, toggle],
  );
  return { without, strike };
}

async function sourcesOf(collection: string, filters: Parameters<typeof parametersOf>[0]): Promise<CollectionSource[]> {
  const { items } = await ask<Page<CollectionSource>>(`${collectionPath(collection)}/sources?${parametersOf(filters)}`);
  return items;
}
