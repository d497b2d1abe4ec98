import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Job } from "../../server/jobs/job.ts";

/** Listens to the server's events for as long as the desk is open, and asks anew for what they say has changed. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource("/api/events");
    source.addEventListener("job", ({ data }) => {
      const { job }: { job: Job } = JSON.parse(data);
      client.setQueryData<{ jobs: Job[] }>(["jobs"], (before) => ({
        jobs: [job, ...(before?.jobs ?? []).filter(({ id }) => id !== job.id)],
      }));
    });
    source.addEventListener("changed", ({ data }) => {
      const { collection }: { collection: string } = JSON.parse(data);
      void client.invalidateQueries({ queryKey: ["collection", collection] });
      void client.invalidateQueries({ queryKey: ["collections"] });
    });
    return () => source.close();
  }, [client]);
}
