import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { ApiError } from "../../api/client.ts";
import { JOBS, type Jobs, withJob } from "../../api/jobs.ts";
import { addTo, type Sent } from "../../api/upload.ts";

/** Hands files and addresses over; how far that is, how it is stopped, and what was refused. */
export function useAdding(collection: string) {
  const client = useQueryClient();
  const [sent, setSent] = useState<Sent | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const stop = useRef<AbortController | null>(null);

  const add = useCallback(
    async (files: readonly File[], addresses: readonly string[]): Promise<boolean> => {
      if (files.length + addresses.length === 0) return false;
      setFailed(null);
      setRefused([]);
      const controller = new AbortController();
      stop.current = controller;
      try {
        const { job, refused: not } = await addTo(collection, files, addresses, setSent, controller.signal);
        setRefused(not);
        if (job !== null) {
          client.setQueryData<Jobs>(JOBS, (before) => ({ jobs: withJob(before?.jobs ?? [], job) }));
        }
        return job !== null;
      } catch (error) {
        if (!controller.signal.aborted) setFailed(sentenceOf(error));
        return false;
      } finally {
        setSent(null);
      }
    },
    [client, collection],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { add, sent, cancel, failed, refused };
}

export function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) return `${error.message} ${error.advice}`;
  return error instanceof TypeError ? "Hearsay does not answer. Start it again, and reload this page." : String(error);
}
