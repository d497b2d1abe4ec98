import type { Agent } from "undici";
import { IngestError } from "../failure.ts";
import type { Limits, NetworkOptions } from "../input.ts";
import { parseAddress } from "./address.ts";
import { type Answer, Budget, send } from "./answer.ts";
import { makeAgent } from "./connect.ts";
import { explain } from "./explain.ts";
import { Pace } from "./pace.ts";
import { defaultCacheFolder, PageCache } from "./page-cache.ts";
import { patientWait } from "./patience.ts";
import { Robots } from "./robots.ts";
import { ROBOT, USER_AGENT } from "./user-agent.ts";

/** A page as it came: its bytes, the address it came from in the end, and what the server said it is. */
export interface Page {
  bytes: Uint8Array;
  address: string;
  /** The media type without parameters, "" where none was said. */
  type: string;
  charset: string | null;
  /** Milliseconds of its limit that were not spent on fetching it; waiting one's turn is not counted. */
  left: number;
}

const HEADERS = {
  "user-agent": USER_AGENT,
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, text/markdown;q=0.9, application/pdf;q=0.9, */*;q=0.1",
  "accept-encoding": "identity",
};

/**
 * Fetches addresses politely: a host is asked once a second, its robots.txt (RFC 9309) is heeded, a page that is kept is
 * only asked whether it has changed (RFC 9111), and a server that is busy is asked again later. Redirects are followed by
 * hand, each hop checked like the first; the size is checked while it streams.
 */
export class Fetcher {
  readonly #limits: Limits;
  readonly #signal: AbortSignal | null;
  readonly #agent: Agent;
  readonly #pace: Pace;
  readonly #cache: PageCache;
  readonly #robots: Robots;
  readonly #backoff: number;

  constructor(options: {
    allowPrivate: boolean;
    limits: Limits;
    network: NetworkOptions;
    signal: AbortSignal | null;
  }) {
    const { network, limits } = options;
    this.#limits = limits;
    this.#signal = options.signal;
    this.#agent = makeAgent(options.allowPrivate, limits.milliseconds);
    this.#pace = new Pace(network.interval ?? 1000, options.signal);
    this.#backoff = network.backoff ?? 1000;
    this.#cache = new PageCache(network.cache === undefined ? defaultCacheFolder(process.env) : network.cache);
    this.#robots = new Robots(ROBOT, (address, budget) => this.#follow(address, budget, () => Promise.resolve()));
  }

  /** Fetches a page. Throws an `IngestError` with one sentence for all that can go wrong. */
  async fetch(given: string): Promise<Page> {
    const budget = new Budget(this.#limits.milliseconds);
    try {
      const check = async (address: URL) => {
        const delay = await this.#robots.check(address, budget);
        if (delay !== null) this.#pace.slow(address.hostname, delay);
      };
      const { answer, address } = await this.#follow(parseAddress(given, null), budget, check);
      return pageOf(answer, address, budget);
    } catch (error) {
      throw explain(error, given, budget);
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
    await this.#cache.trim();
  }

  /** The answer at the end of all redirects; `check` throws where a hop is not to be asked. */
  async #follow(
    from: URL,
    budget: Budget,
    check: (address: URL) => Promise<void>,
  ): Promise<{ answer: Answer; address: URL }> {
    let address = from;
    for (let hop = 0; hop <= this.#limits.redirects; hop++) {
      await check(address);
      const answer = await this.#ask(address, budget);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || location === undefined) return { answer, address };
      address = parseAddress(location, address);
    }
    throw new IngestError(
      "address-redirects",
      `it redirects more than ${this.#limits.redirects} times, last to ${address.href}: open it in a browser, save the page and read the file`,
    );
  }

  /** One address's answer: what is kept of it where that still holds, and asked for again while the server is busy. */
  async #ask(address: URL, budget: Budget): Promise<Answer> {
    const kept = await this.#cache.find(address.href, HEADERS);
    if (kept?.fresh === true) return kept.answer;
    const headers = { ...HEADERS, ...kept?.conditions };
    for (let attempt = 0; ; attempt++) {
      await this.#pace.turn(address.hostname);
      const answer = await send(address, headers, {
        agent: this.#agent,
        limits: this.#limits,
        budget,
        signal: this.#signal,
        begun: () => this.#pace.answered(address.hostname),
      });
      if (kept !== null && answer.status === 304) return await this.#cache.renew(address.href, kept, answer);
      const wait = patientWait(answer, attempt, this.#backoff);
      if (wait === null) {
        await this.#cache.keep(address.href, HEADERS, answer);
        return answer;
      }
      await this.#pace.wait(wait);
    }
  }
}

function pageOf(answer: Answer, address: URL, budget: Budget): Page {
  if (answer.status === 429 || answer.status === 503) throw busy(answer);
  if (answer.status !== 200) {
    throw new IngestError(
      "address-status",
      `the server answers ${answer.status} instead of the page: check the address in a browser, or save the page and read the file`,
    );
  }
  const kind = answer.headers["content-type"] ?? "";
  return {
    bytes: answer.body,
    address: address.href,
    type: kind.split(";")[0]?.trim().toLowerCase() ?? "",
    charset: /charset\s*=\s*["']?([^\s;"']+)/i.exec(kind)?.[1] ?? null,
    left: budget.left,
  };
}

function busy(answer: Answer): IngestError {
  const after = answer.headers["retry-after"];
  const when =
    after === undefined ? "later" : /^\d+$/.test(after.trim()) ? `in ${after.trim()} seconds` : `after ${after}`;
  return new IngestError(
    "address-busy",
    `the server is busy or asks for patience (${answer.status}): try again ${when}, or save the page and read the file`,
  );
}
