import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Reading } from "../../../contract/index.ts";
import type { WorldMap } from "../../../publish/page/map-ground.ts";

/** The coasts and borders of the reader's map, fetched once from the server of this machine. */
export const worldQuery = queryOptions({
  queryKey: ["world"],
  queryFn: async () => (await import("./world.ts")).world,
});

/** The same, when an article has places on it. */
export function useWorld(reading: Reading | null | undefined): WorldMap | null {
  const enabled = reading?.places.some(({ lat }) => lat !== null) === true;
  const { data } = useQuery({ ...worldQuery, enabled });
  return data ?? null;
}
