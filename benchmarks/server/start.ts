import { fork } from "node:child_process";
import { join } from "node:path";
import type { Told, Use } from "./serving.ts";

/** A server in a process of its own. */
export interface Started {
  /** Ends in a slash. */
  readonly url: string;
  /** What the process used, second by second, so far. */
  readonly used: readonly Use[];
  end(): Promise<void>;
}

/**
 * Starts a server over a folder of collections, and resolves when it answers.
 *
 * @param desk the folders of the built desk and of its network; without them the API alone is served
 * @param execArgv options for the server's Node
 */
export async function startServer(
  folder: string,
  desk: readonly [pages: string, model: string] | readonly [] = [],
  execArgv: readonly string[] = [],
): Promise<Started> {
  const used: Use[] = [];
  const child = fork(join(import.meta.dirname, "serving.ts"), [folder, ...desk], { execArgv: [...execArgv] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.on("message", (told: Told) => {
      if ("url" in told) resolve(told.url);
      else used.push(told);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
  const end = async () => {
    child.disconnect();
    await ended;
  };
  return { url, used, end };
}
