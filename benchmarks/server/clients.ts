import { Agent, get } from "node:http";
import { randomFrom } from "../generate/random.ts";
import { pickQuestion, type Question } from "./requests.ts";

/** A request that was answered, or was not. Times are in milliseconds from when it was due. */
export interface Answered {
  readonly route: string;
  readonly address: string;
  readonly time: number;
  readonly bytes: number;
  /** 0 where no answer came. */
  readonly status: number;
}

export interface Load {
  readonly clients: number;
  /** Milliseconds between two requests of a client. */
  readonly every: number;
  /** Milliseconds that it goes on. */
  readonly length: number;
  readonly seed: number;
}

/**
 * Clients that each ask one thing at a time at a steady pace, spread over it; the time of an answer counts from when it was due, so
 * that a server that stops is told as slow by all who waited.
 */
export async function clients(collection: string, all: readonly Question[], load: Load): Promise<Answered[]> {
  const answered: Answered[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients });
  const start = performance.now() + 500;
  const client = async (number: number) => {
    const random = randomFrom(load.seed * 1009 + number);
    for (let due = start + (number * load.every) / load.clients; due < start + load.length; due += load.every) {
      await until(due);
      const { route, address } = asked(pickQuestion(all, random), random);
      const { status, bytes } = await fetched(`${collection}${address === "" ? "" : `/${address}`}`, agent);
      answered.push({ route, address, time: performance.now() - due, bytes, status });
    }
  };
  await Promise.all(Array.from({ length: load.clients }, (_, number) => client(number)));
  agent.destroy();
  return answered;
}

function asked(question: Question, random: ReturnType<typeof randomFrom>) {
  return { route: question.route, address: question.address(random) };
}

/** Asks again, as browsers do, where the server closed a kept connection in the moment in which it was used. */
async function fetched(address: string, agent: Agent): Promise<{ status: number; bytes: number }> {
  while (true) {
    const answer = await askedOnce(address, agent);
    if (answer !== "closed before") return answer;
  }
}

function askedOnce(address: string, agent: Agent): Promise<{ status: number; bytes: number } | "closed before"> {
  return new Promise((resolve) => {
    const request = get(address, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on("error", () => resolve({ status: 0, bytes }));
    });
    request.on("error", () => resolve(request.reusedSocket ? "closed before" : { status: 0, bytes: 0 }));
  });
}

function until(due: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
}
