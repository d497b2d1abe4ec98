import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { CollectionOptions } from "../library/collection/index.ts";
import { apiOver } from "./app.ts";
import { Collections } from "./collections.ts";
import { type DeskFolders, serveDesk } from "./desk.ts";
import { Events } from "./events.ts";
import { JobQueue } from "./jobs/queue.ts";

export interface ServeOptions {
  /** Collections given by a path; those of the data folder are known by name. */
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
  readonly reading?: Omit<CollectionOptions, "create">;
}

export interface Serving extends AsyncDisposable {
  /** Where the desk is, with the token where there is one. */
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]", "::1"];

/** Whether a host is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/**
 * Serves the desk and its API. Rejects with an Error whose sentence says what to do where the port is taken, or where
 * others could ask without a token.
 */
export async function serveCollections(options: ServeOptions): Promise<Serving> {
  const { host = "127.0.0.1", port, token, version, desk, home, reading } = options;
  if (!isLoopback(host) && (token === undefined || token.length < 16)) {
    throw new Error(
      `${host} can be reached from other machines: give a token of at least 16 characters, or leave --host out.`,
    );
  }
  const collections = new Collections(options.collections, reading, home);
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
      const url = `http://${named}:${info.port}/${token === undefined ? "" : `?token=${encodeURIComponent(token)}`}`;
      const end = () => close(server);
      resolve({ url, close: end, [Symbol.asyncDispose]: end });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} of ${host} is taken: name another with --port, or 0 for any that is free.`, {
              cause: error,
            })
          : error,
      );
    });
  });
}
