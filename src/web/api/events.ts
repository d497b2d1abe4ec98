import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { JOBS, type Jobs, withJob } from "./jobs.ts";
import { type Heard, listenToServer } from "./listening.ts";

/** Milliseconds within which a page that opens is listening; until then little can have happened that it was not told. */
const SOON = 2000;

/** Listens to the server's events for as long as the desk is open, and asks anew for what they say has changed. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const opened = performance.now();
    let isFirst = true;
    return listenToServer((heard: Heard) => {
      switch (heard.type) {
        case "hello":
          // Whoever was not listening has missed what happened meanwhile.
          if (isFirst && performance.now() - opened < SOON) void client.invalidateQueries({ queryKey: JOBS });
          else void client.invalidateQueries();
          isFirst = false;
          return;
        case "job":
          client.setQueryData<Jobs>(JOBS, (before) => ({ jobs: withJob(before?.jobs ?? [], heard.job) }));
          return;
        case "changed":
          void client.invalidateQueries({ queryKey: ["collection", heard.collection] });
          void client.invalidateQueries({ queryKey: ["collections"] });
      }
    });
  }, [client]);
}
