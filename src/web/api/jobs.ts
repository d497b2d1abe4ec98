import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Job } from "../../server/jobs/job.ts";
import { ask } from "./client.ts";

/** What is known of the jobs, under this key of the cache. */
export const JOBS = ["jobs"] as const;
export interface Jobs {
  readonly jobs: readonly Job[];
}

/** All jobs, the newest first. */
export function useJobs() {
  const client = useQueryClient();
  return useQuery({
    queryKey: JOBS,
    queryFn: async (): Promise<Jobs> => {
      const { jobs } = await ask<Jobs>("/api/jobs");
      // While the answer was on its way, events may have told of more.
      return { jobs: withLater(jobs, client.getQueryData<Jobs>(JOBS)?.jobs ?? []) };
    },
  });
}

/** Jobs with one that was told of, in its place or in front, unless what is known of it is later. */
export function withJob(known: readonly Job[], job: Job): readonly Job[] {
  const before = known.find(({ id }) => id === job.id);
  if (before === undefined) return [job, ...known];
  return isLater(before, job) ? known : known.map((each) => (each === before ? job : each));
}

/** Jobs as an answer has them, each in its latest state; those asked for since the answer was made stay in front. */
export function withLater(answered: readonly Job[], known: readonly Job[]): readonly Job[] {
  const newest = Math.max(Number.NEGATIVE_INFINITY, ...answered.map(({ asked }) => asked));
  const since = known.filter(({ id, asked }) => asked >= newest && answered.every((each) => each.id !== id));
  const latest = answered.map((job) => known.find((each) => each.id === job.id && isLater(each, job)) ?? job);
  return [...since, ...latest];
}

/** Whether one state of a job came after another: a job that a restart has begun anew counts its states anew. */
function isLater(one: Job, other: Job): boolean {
  const [began, before] = [one.began ?? 0, other.began ?? 0];
  return began === before ? one.version > other.version : began > before;
}
