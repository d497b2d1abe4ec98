import parser from "robots-parser";
import { IngestError } from "../failure.ts";
import type { Answer, Budget } from "./answer.ts";

interface Rules {
  isDisallowed(url: string, name: string): boolean | undefined;
  /** Seconds. */
  getCrawlDelay(name: string): number | undefined;
}
/** The package is its one function, which its types call its default export. */
const robotsParser = parser as unknown as (url: string, text: string) => Rules;

type Ask = (address: URL, budget: Budget) => Promise<{ answer: Answer; address: URL }>;

/** More of a robots.txt than has to be heeded (RFC 9309, 2.5). */
const LARGEST = 500_000;

/** What the hosts of one run allow, each asked once. */
export class Robots {
  readonly #name: string;
  readonly #ask: Ask;
  readonly #rules = new Map<string, Promise<Rules | "closed">>();

  /** `name` is that by which a robots.txt may speak of this program; `ask` fetches one. */
  constructor(name: string, ask: Ask) {
    this.#name = name;
    this.#ask = ask;
  }

  /**
   * Throws an `IngestError` where the host's robots.txt keeps programs from the address; else resolves to the
   * milliseconds that it wants between two requests, null where it doesn't say. A host without one allows everything; one
   * that can't say at the moment (5xx) allows nothing, as RFC 9309 has it.
   */
  async check(address: URL, budget: Budget): Promise<number | null> {
    let rules = this.#rules.get(address.origin);
    if (rules === undefined) {
      rules = this.#fetch(address.origin, budget);
      this.#rules.set(address.origin, rules);
      // What went wrong once may be over by the next page.
      rules.catch(() => this.#rules.delete(address.origin));
    }
    const found = await rules;
    if (found === "closed") throw notNow(address);
    if (found.isDisallowed(address.href, this.#name) === true) throw notAllowed(address);
    const delay = found.getCrawlDelay(this.#name);
    return delay === undefined ? null : delay * 1000;
  }

  async #fetch(origin: string, budget: Budget): Promise<Rules | "closed"> {
    const address = new URL("/robots.txt", origin);
    const { answer } = await this.#ask(address, budget);
    if (answer.status >= 500 || answer.status === 429) return "closed";
    const text = answer.status === 200 ? Buffer.from(answer.body.subarray(0, LARGEST)).toString("utf8") : "";
    return robotsParser(address.href, text);
  }
}

function notAllowed(address: URL): IngestError {
  return new IngestError(
    "address-robots",
    `${address.hostname} asks programs not to fetch it (robots.txt): open it in a browser, save the page and read the file`,
  );
}

function notNow(address: URL): IngestError {
  return new IngestError(
    "address-busy",
    `${address.hostname} can't say at the moment what programs may fetch (robots.txt): try again later, or save the page and read the file`,
  );
}
