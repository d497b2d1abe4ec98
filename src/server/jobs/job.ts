import { z } from "@hono/zod-openapi";

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;

/** What became of one file of a job. */
export const JobFile = z.object({ file: z.string(), what: z.string(), message: z.string().nullable() });
export type JobFile = z.infer<typeof JobFile>;

/** Long work: adding to a collection, or reading it anew. It goes on after a restart, since adding twice changes nothing. */
export const Job = z
  .object({
    id: z.string(),
    collection: z.string(),
    kind: z.enum(["add", "reread"]),
    state: z.enum(JOB_STATES),
    /** Files and addresses that are to be added. */
    inputs: z.array(z.string()),
    /** The folder of uploaded files, which goes when the job is done; null where nothing was uploaded. */
    upload: z.string().nullable(),
    /** When it was asked for, began and ended, in milliseconds since 1970. */
    asked: z.number(),
    began: z.number().nullable(),
    ended: z.number().nullable(),
    /** Grows with whatever happens to it: of two states the one with the higher number is the later. */
    version: z.int().nonnegative().default(0),
    done: z.int().nonnegative(),
    total: z.int().nonnegative().nullable(),
    stage: z.enum(["reading", "linking"]).nullable(),
    added: z.int().nonnegative(),
    alreadyThere: z.int().nonnegative(),
    /** What could not be read, and why; what was already there. */
    files: z.array(JobFile),
    /** Sources that articles cite and that have come with what was added. */
    brought: z.array(z.string()),
    /** Why it failed, in one sentence. */
    message: z.string().nullable(),
  })
  .openapi("Job");
export type Job = z.infer<typeof Job>;

export function isOver({ state }: Job): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}
