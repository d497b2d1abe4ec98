import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { CollectionOptions } from "../library/collection/index.ts";
import { apiOver } from "./app.ts";
import { Collections } from "./collections.ts";
import { type DeskFolders, serveDesk } from "./desk.ts";
import { Events } from "./events.ts";
import { JobQueue } from "./jobs/queue.ts";

export interface ServeOptions {
  /** Collections that have to be there: by a path, or by the name of one of the data folder, all of which are served. */
  readonly collections: readonly string[];
  /** The address to listen at; this machine alone unless given. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Without it the server listens to this machine alone. */
  readonly token?: string;
  readonly version: string;
  /** null where the API alone is served. */
  readonly desk: DeskFolders | null;
  /** The data folder. */
  readonly home?: string;
  readonly reading?: Omit<CollectionOptions, "create" | "reader">;
}

export interface Serving extends AsyncDisposable {
  /** Where the desk is, with the token where there is one. */
  readonly url: string;
  /** Where each of the collections is that were given, by their names in the order given. */
  readonly given: readonly { readonly name: string; readonly url: string }[];
  close(): Promise<void>;
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]", "::1"];

/** Whether a host is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** That the server can't listen where it was told to: one sentence that says what to do. */
export class NotListening extends Error {
  override readonly name = "NotListening";
}

/**
 * Serves the desk and its API. Rejects with NotListening where the port is taken, or where others could ask without a
 * token; with a StoreError where a collection that was given is missing, newer, damaged, …
 */
export async function serveCollections(options: ServeOptions): Promise<Serving> {
  const { host = "127.0.0.1", port, token, version, desk, home, reading } = options;
  if (!isLoopback(host) && (token === undefined || token.length < 16)) {
    throw new NotListening(
      `${host} can be reached from other machines: give a token of at least 16 characters, or leave --host out.`,
    );
  }
  const collections = new Collections(options.collections, reading, home);
  const given = await collections.openGiven().catch(async (error) => {
    await collections[Symbol.asyncDispose]();
    throw error;
  });
  const events = new Events();
  const jobs = new JobQueue(collections, events);
  const hosts = isLoopback(host) ? LOOPBACK : [host, ...LOOPBACK];
  const app = apiOver({ collections, jobs, events }, { hosts, token: token ?? null }, version);
  if (desk) serveDesk(app, desk);
  const close = async (server: ReturnType<typeof serve>) => {
    await jobs.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await collections[Symbol.asyncDispose]();
  };
  return await new Promise<Serving>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
      const named = host.includes(":") ? `[${host.replace(/[[\]]/gu, "")}]` : host;
      const urlOf = (path: string) =>
        `http://${named}:${info.port}/${path}${token === undefined ? "" : `?token=${encodeURIComponent(token)}`}`;
      const end = () => close(server);
      resolve({
        url: urlOf(""),
        given: given.map((name) => ({ name, url: urlOf(`c/${encodeURIComponent(name)}`) })),
        close: end,
        [Symbol.asyncDispose]: end,
      });
    });
    server.on("error", async (error: NodeJS.ErrnoException) => {
      if (server.listening) return;
      await jobs.close();
      await collections[Symbol.asyncDispose]();
      const why =
        error.code === "EADDRINUSE"
          ? `Port ${port} of ${host} is taken`
          : `Nothing can listen at port ${port} of ${host}`;
      const advice = `name another port with --port (0 for any that is free)${error.code === "EADDRINUSE" ? "" : ", or another --host"}`;
      reject(new NotListening(`${why}: ${advice}.`, { cause: error }));
    });
  });
}
