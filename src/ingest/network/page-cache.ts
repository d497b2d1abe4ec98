import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import CachePolicy from "http-cache-semantics";
import type { Answer } from "./answer.ts";

/** Bytes that are kept in all; the pages not asked for longest go first. */
const ROOM = 500_000_000;
/** In the first line of each file, so that another version's is told from it. */
const VERSION = 1;

/** A page that is kept, and what to ask to learn whether it still holds. */
export interface Kept {
  answer: Answer;
  /** Whether the server said that it holds so long that it need not be asked. */
  fresh: boolean;
  conditions: Record<string, string>;
  policy: CachePolicy;
}

interface Head {
  version: number;
  address: string;
  policy: CachePolicy.CachePolicyObject;
  headers: Record<string, string>;
}

/**
 * Pages by their address, in a folder: one file each, a line of JSON and then the bytes, written beside and moved into
 * place. What HTTP says may be kept is kept (RFC 9111). Nothing depends on it: a file that can't be read or written, or
 * is broken, is as good as none.
 */
export class PageCache {
  readonly #folder: string | null;
  #written = false;

  /** Keeps nothing where `folder` is null. */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  async find(address: string, headers: Record<string, string>): Promise<Kept | null> {
    if (this.#folder === null) return null;
    try {
      const bytes = await readFile(this.#place(address));
      const end = bytes.indexOf(10);
      const head = JSON.parse(bytes.subarray(0, end).toString("utf8")) as Head;
      if (head.version !== VERSION || head.address !== address) return null;
      const policy = CachePolicy.fromObject(head.policy);
      const request = { url: address, method: "GET", headers };
      const conditions = validators(policy.revalidationHeaders(request));
      const fresh = policy.satisfiesWithoutRevalidation(request);
      if (!fresh && Object.keys(conditions).length === 0) return null;
      const answer = { status: 200, headers: head.headers, body: new Uint8Array(bytes.subarray(end + 1)) };
      return { answer, fresh, conditions, policy };
    } catch {
      return null;
    }
  }

  /** Keeps an answer, where it is one that may be kept and can be asked about again. */
  async keep(address: string, headers: Record<string, string>, answer: Answer): Promise<void> {
    if (this.#folder === null || answer.status !== 200) return;
    const request = { url: address, method: "GET", headers };
    // No guess at how long a page holds that doesn't say so: it is asked about.
    const policy = new CachePolicy(request, answer, { shared: false, cacheHeuristic: 0 });
    const lasting = policy.timeToLive() > 0 || "etag" in answer.headers || "last-modified" in answer.headers;
    if (policy.storable() && lasting) await this.#write(address, policy, answer);
    else await rm(this.#place(address), { force: true }).catch(() => {});
  }

  /** The answer that is kept, which the server says still holds. */
  async renew(address: string, kept: Kept, unchanged: Answer): Promise<Answer> {
    const request = { url: address, method: "GET", headers: kept.conditions };
    const { policy } = kept.policy.revalidatedPolicy(request, unchanged);
    await this.#write(address, policy, kept.answer);
    return kept.answer;
  }

  /** Makes room, where something was written. */
  async trim(): Promise<void> {
    if (this.#folder === null || !this.#written) return;
    try {
      const files = [];
      for (const name of await readdir(this.#folder)) {
        const path = join(this.#folder, name);
        const { size, mtimeMs } = await stat(path);
        files.push({ path, size, mtimeMs });
      }
      files.sort((one, other) => other.mtimeMs - one.mtimeMs);
      let size = 0;
      for (const file of files) {
        size += file.size;
        if (size > ROOM) await rm(file.path, { force: true });
      }
    } catch {
      // Another program may be making room too.
    }
  }

  async #write(address: string, policy: CachePolicy, answer: Answer): Promise<void> {
    if (this.#folder === null) return;
    const head: Head = { version: VERSION, address, policy: policy.toObject(), headers: answer.headers };
    const beside = join(this.#folder, `${randomUUID()}.part`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), answer.body]));
      await rename(beside, this.#place(address));
      this.#written = true;
    } catch {
      await rm(beside, { force: true }).catch(() => {});
    }
  }

  #place(address: string): string {
    return join(this.#folder ?? "", createHash("sha256").update(address).digest("hex"));
  }
}

function validators(headers: CachePolicy.Headers): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ["if-none-match", "if-modified-since"]) {
    const value = headers[name];
    if (typeof value === "string") found[name] = value;
  }
  return found;
}

/** Where pages are kept unless said otherwise: under $HEARSAY_HOME, else where the system keeps what may be lost. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv): string {
  const { HEARSAY_HOME: home, XDG_CACHE_HOME: cache, LOCALAPPDATA: local } = environment;
  if (home) return join(home, "pages");
  if (process.platform === "win32" && local) return join(local, "hearsay", "pages");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "hearsay", "pages");
  return join(cache || join(homedir(), ".cache"), "hearsay", "pages");
}
