import type { OpenAPIHono } from "@hono/zod-openapi";
import { apiOver } from "../../src/server/app.ts";
import { Collections } from "../../src/server/collections.ts";
import { Events } from "../../src/server/events.ts";
import type { Guard } from "../../src/server/guard.ts";
import { JobQueue } from "../../src/server/jobs/queue.ts";
import { type FilledHome, filledHome } from "./filled-home.ts";

/** The API over a filled data folder, asked without a socket. */
export interface TestServer extends AsyncDisposable {
  readonly filled: FilledHome;
  readonly app: OpenAPIHono;
  readonly jobs: JobQueue;
  /** Asks as the desk does: from this machine, under its own name. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

export const HOST = "127.0.0.1:4870";

export async function testServer(guard: Partial<Guard> = {}): Promise<TestServer> {
  const filled = await filledHome();
  const collections = new Collections([], {}, filled.home);
  const events = new Events();
  const jobs = new JobQueue(collections, events);
  const app = apiOver(
    { collections, jobs, events },
    { hosts: ["127.0.0.1", "localhost"], token: null, ...guard },
    "0.0.0",
  );
  return {
    filled,
    app,
    jobs,
    ask: async (path, init = {}) => {
      const headers = { host: HOST, ...(init.headers as Record<string, string> | undefined) };
      return await app.request(`http://${HOST}${path}`, { ...init, headers });
    },
    async [Symbol.asyncDispose]() {
      await jobs.close();
      await collections[Symbol.asyncDispose]();
      filled[Symbol.dispose]();
    },
  };
}
