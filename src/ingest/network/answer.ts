import { type Agent, type Dispatcher, request } from "undici";
import { tooLarge } from "../failure.ts";
import type { Limits } from "../input.ts";

/** What a server answers to one request. */
export interface Answer {
  status: number;
  /** By lower-case name; of one that comes several times, all values, joined as HTTP allows. */
  headers: Record<string, string>;
  /** Empty unless the status is 200. */
  body: Uint8Array;
}

/** The time that may be spent on the wire for one page, over all its redirects and repetitions. */
export class Budget {
  readonly limit: number;
  left: number;
  exhausted = false;

  constructor(milliseconds: number) {
    this.limit = milliseconds;
    this.left = milliseconds;
  }

  /** Does something within what is left, and takes what it took off. */
  async spend<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const started = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.floor(this.left)));
    try {
      return await work(timeout);
    } finally {
      this.exhausted ||= timeout.aborted;
      this.left = Math.max(0, this.left - (performance.now() - started));
    }
  }
}

/** Sends one request and receives its answer, whose size is checked while it streams; `begun` is called as it begins. */
export async function send(
  address: URL,
  headers: Record<string, string>,
  options: { agent: Agent; limits: Limits; budget: Budget; signal: AbortSignal | null; begun: () => void },
): Promise<Answer> {
  return options.budget.spend(async (timeout) => {
    const signal = options.signal === null ? timeout : AbortSignal.any([timeout, options.signal]);
    const response = await request(address, { dispatcher: options.agent, headers, signal });
    options.begun();
    const answer: Answer = { status: response.statusCode, headers: plainHeaders(response), body: new Uint8Array() };
    if (response.statusCode === 200) answer.body = await receive(response, options.limits.bytes);
    else discard(response);
    return answer;
  });
}

async function receive(response: Dispatcher.ResponseData, limit: number): Promise<Uint8Array> {
  const declared = Number(response.headers["content-length"] ?? 0);
  const parts: Uint8Array[] = [];
  let size = 0;
  if (declared > limit) {
    discard(response);
    throw tooLarge(declared, limit);
  }
  for await (const part of response.body) {
    size += part.length;
    if (size > limit) {
      discard(response);
      throw tooLarge(size, limit);
    }
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function plainHeaders(response: Dispatcher.ResponseData): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) found[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return found;
}

/** Lets go of a body that nobody reads; what the connection says afterwards is of no interest. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on("error", () => {});
  response.body.destroy();
}
