import type { Failure } from "../../server/failure.ts";

/** Why the server refused: its sentence, and what to do. */
export class ApiError extends Error {
  readonly code: string;
  readonly advice: string;
  readonly status: number;

  constructor(status: number, { code, what, advice }: Failure["error"]) {
    super(what);
    this.status = status;
    this.code = code;
    this.advice = advice;
  }
}

const UNREACHABLE = {
  code: "unreachable",
  what: "Hearsay does not answer.",
  where: null,
  advice: "Start it again with npm start or hearsay serve, and reload this page.",
};

/** Asks the server that served this page, and no other. Rejects with an ApiError. */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError(0, UNREACHABLE);
  });
  if (response.ok) return (await response.json()) as Answer;
  const body: Partial<Failure> | null = await response.json().catch(() => null);
  throw new ApiError(response.status, body?.error ?? UNREACHABLE);
}

export function send<Answer>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Answer> {
  return ask(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
}
