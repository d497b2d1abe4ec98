import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { wordsWithin } from "../../library/collection/within.ts";
import type { Collections } from "../collections.ts";
import type { Events } from "../events.ts";
import { isOver, type Job, type JobFile } from "./job.ts";
import { JobFolder } from "./job-folder.ts";

/** Of so many jobs that are over the newest are remembered. */
const REMEMBERED = 50;
/** Of so many files a job says what became of them; of more it counts. */
const TOLD = 2000;

/** Jobs, one after another: reading uses all cores already. What was running when the server ended goes on at the next start. */
export class JobQueue {
  readonly #folder: JobFolder;
  readonly #collections: Collections;
  readonly #events: Events;
  readonly #now: () => number;
  readonly #jobs: Map<string, Job>;
  readonly #stops = new Map<string, AbortController>();
  #running: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(collections: Collections, events: Events, now: () => number = Date.now) {
    this.#collections = collections;
    this.#events = events;
    this.#now = now;
    this.#folder = new JobFolder(join(collections.home, "jobs"));
    this.#jobs = new Map(this.#folder.all().map((job) => [job.id, job]));
    for (const job of this.#jobs.values()) if (!isOver(job)) this.#enqueue(job.id);
  }

  /** The newest first. */
  all(): Job[] {
    return [...this.#jobs.values()].reverse();
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  ask(asked: Pick<Job, "collection" | "kind" | "inputs" | "upload" | "total">): Job {
    const job: Job = {
      id: randomUUID(),
      state: "waiting",
      asked: this.#now(),
      began: null,
      ended: null,
      version: 0,
      done: 0,
      stage: null,
      added: 0,
      alreadyThere: 0,
      files: [],
      brought: [],
      message: null,
      ...asked,
    };
    const kept = this.#keep(job);
    this.#enqueue(job.id);
    return kept;
  }

  /** What was added by then stays. Gives null where there is no such job; one that is over stays as it is. */
  cancel(id: string): Job | null {
    const job = this.get(id);
    if (job === null || isOver(job)) return job;
    this.#stops.get(id)?.abort();
    return job.state === "waiting" ? this.#end(job, { state: "cancelled" }) : job;
  }

  /** Stops what runs, which goes on at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const stop of this.#stops.values()) stop.abort();
    await this.#running;
  }

  #enqueue(id: string): void {
    this.#running = this.#running.then(() => this.#run(id));
  }

  async #run(id: string): Promise<void> {
    const asked = this.get(id);
    if (asked === null || isOver(asked) || this.#closed) return;
    const stop = new AbortController();
    this.#stops.set(id, stop);
    let job = this.#keep({
      ...asked,
      state: "running",
      began: this.#now(),
      done: 0,
      added: 0,
      alreadyThere: 0,
      files: [],
    });
    const tell = (more: Partial<Job>) => {
      job = this.#tell({ ...job, ...more });
    };
    try {
      const collection = await this.#collections.get(job.collection, job.kind === "add");
      if (job.kind === "reread") {
        await collection.reread({ signal: stop.signal });
      } else {
        const adding = collection.add(job.inputs, {
          signal: stop.signal,
          ...(job.upload === null ? {} : { within: job.upload }),
          progress: ({ done, stage }) => tell({ done, stage }),
        });
        let step = await adding.next();
        for (; !step.done; step = await adding.next()) tell(afterOutcome(job, step.value));
        tell({ brought: step.value.brought.map(({ name }) => name) });
      }
      this.#end(job, { state: "done" });
    } catch (error) {
      if (stop.signal.aborted && this.#closed) return; // kept as running: the next start goes on with it
      if (stop.signal.aborted) this.#end(job, { state: "cancelled" });
      else {
        const message = error instanceof Error ? error.message : String(error);
        this.#end(job, { state: "failed", message: wordsWithin(message, job.upload ?? undefined) });
      }
    } finally {
      this.#stops.delete(id);
      this.#events.tell({ type: "changed", collection: job.collection });
    }
  }

  #end(job: Job, how: Pick<Job, "state"> & Partial<Job>): Job {
    if (job.upload !== null) rmSync(job.upload, { recursive: true, force: true });
    const ended = this.#keep({ ...job, ...how, ended: this.#now(), stage: null });
    const over = [...this.#jobs.values()].filter(isOver);
    for (const old of over.slice(0, Math.max(0, over.length - REMEMBERED))) {
      this.#jobs.delete(old.id);
      this.#folder.drop(old.id);
    }
    return ended;
  }

  /** Writes it down too, so that a restart finds it as it is. */
  #keep(job: Job): Job {
    const told = this.#tell(job);
    this.#folder.keep(told);
    return told;
  }

  #tell(before: Job): Job {
    const job = { ...before, version: before.version + 1 };
    this.#jobs.set(job.id, job);
    this.#events.tell({ type: "job", job });
    return job;
  }
}

type Outcome =
  Awaited<ReturnType<ReturnType<Awaited<ReturnType<Collections["get"]>>["add"]>["next"]>> extends infer Step
    ? Step extends { done?: false; value: infer Value }
      ? Value
      : never
    : never;

function afterOutcome(job: Job, outcome: Outcome): Partial<Job> {
  const file = (told: JobFile) => ({ files: job.files.length < TOLD ? [...job.files, told] : job.files });
  if ("skipped" in outcome) return {};
  if ("failure" in outcome) {
    const { failure } = outcome;
    return file({ file: failure.file, what: "unreadable", message: failure.message });
  }
  const { added, notRead } = outcome;
  if (added.what === "already there") {
    return { alreadyThere: job.alreadyThere + 1, ...file({ file: outcome.file, what: added.what, message: null }) };
  }
  return { added: job.added + 1, ...file({ file: outcome.file, what: added.what, message: notRead }) };
}
