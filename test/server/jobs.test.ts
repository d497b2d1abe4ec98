import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Collections } from "../../src/server/collections.ts";
import { Events } from "../../src/server/events.ts";
import { isOver, type Job } from "../../src/server/jobs/job.ts";
import { JobFolder } from "../../src/server/jobs/job-folder.ts";
import { JobQueue } from "../../src/server/jobs/queue.ts";
import { filledHome } from "./filled-home.ts";
import { testServer } from "./served.ts";

/** Waits until a job is over, as the server tells it. */
async function over(jobs: JobQueue, id: string): Promise<Job> {
  for (let tries = 0; tries < 600; tries++) {
    const job = jobs.get(id);
    if (job && isOver(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The job is not over: ${JSON.stringify(jobs.get(id))}`);
}

const EMPTY = {
  began: null,
  ended: null,
  version: 1,
  done: 0,
  stage: null,
  added: 0,
  alreadyThere: 0,
  files: [],
  brought: [],
  message: null,
};

describe("jobs", () => {
  it("go on after a restart: what ran when the server ended is taken up by the next one", async () => {
    using filled = await filledHome();
    const upload = join(filled.home, "uploads", "11111111-1111-4111-8111-111111111111");
    await mkdir(upload, { recursive: true });
    await writeFile(join(upload, "empty.txt"), "");
    const left: Job = {
      id: "left-running",
      collection: "made-up",
      kind: "add",
      state: "running",
      inputs: [join(upload, "empty.txt")],
      upload,
      asked: 1,
      total: 1,
      ...EMPTY,
    };
    new JobFolder(join(filled.home, "jobs")).keep(left);
    await using collections = new Collections([], {}, filled.home);
    const jobs = new JobQueue(collections, new Events());
    const job = await over(jobs, "left-running");
    expect(job).toMatchObject({ state: "done", added: 0, message: null });
    expect(job.files).toMatchObject([{ what: "unreadable" }]);
    expect(existsSync(upload)).toBe(false);
    await jobs.close();
    // And the one after that finds it done.
    const next = new JobQueue(collections, new Events());
    expect(next.get("left-running")).toMatchObject({ state: "done" });
    await next.close();
  });

  it("run one after another, can be cancelled while they wait, and tell what they do", async () => {
    using filled = await filledHome();
    await using collections = new Collections([], {}, filled.home);
    const events = new Events();
    const told: string[] = [];
    events.listen((event) => told.push(event.type === "job" ? `${event.job.inputs[0]} ${event.job.state}` : "changed"));
    const jobs = new JobQueue(collections, events);
    const ask = (file: string) =>
      jobs.ask({ collection: "made-up", kind: "add", inputs: [join(filled.home, file)], upload: null, total: 1 });
    const [first, second, third] = [ask("a.txt"), ask("b.txt"), ask("c.txt")];
    expect(jobs.cancel(second.id)).toMatchObject({ state: "cancelled" });
    const over1 = await over(jobs, first.id);
    const over3 = await over(jobs, third.id);
    expect(over1.files).toMatchObject([{ what: "unreadable" }]);
    expect((over1.ended ?? 0) <= (over3.began ?? 0)).toBe(true);
    expect(jobs.get(second.id)).toMatchObject({ state: "cancelled", began: null });
    expect(told).toContain("changed");
    expect(new Set(told.filter((each) => each.endsWith("running"))).size).toBe(2);
    expect(jobs.cancel("none")).toBeNull();
    await jobs.close();
  });

  it("are asked for over the API with what was uploaded, and their failure is one sentence", async () => {
    await using server = await testServer();
    const { upload } = await (await server.ask("/api/uploads", { method: "POST" })).json();
    const kept = await server.ask(`/api/uploads/${upload}?name=folder%2Fempty.txt`, { method: "PUT", body: "" });
    expect(kept.status).toBe(200);
    const headers = { "content-type": "application/json" };
    const asked = await server.ask("/api/collections/made-up/jobs", {
      method: "POST",
      headers,
      body: JSON.stringify({ upload }),
    });
    expect(asked.status).toBe(200);
    const { id } = (await asked.json()) as Job;
    const job = await over(server.jobs, id);
    expect(job.files.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^folder.empty\.txt: the file is empty/u),
    ]);
    expect(job.files.map(({ file }) => file)).toEqual([join("folder", "empty.txt")]);
    const told = await (await server.ask(`/api/jobs/${id}`)).json();
    expect(told).toEqual(job);
  });
});
