import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { HearsayError } from "../library/error.ts";
import { StoreError } from "../store/index.ts";

/** The one shape of every error: a stable code, what happened, where, and what to do. */
export const Failure = z
  .object({
    error: z.object({ code: z.string(), what: z.string(), where: z.string().nullable(), advice: z.string() }),
  })
  .openapi("Failure");
export type Failure = z.infer<typeof Failure>;

/** The statuses that an error may come with. */
export type FailureStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 500 | 503 | 507;

/** Thrown by a route, answered as a Failure. */
export class RequestError extends Error {
  readonly status: FailureStatus;
  readonly code: string;
  readonly where: string | null;
  readonly advice: string;

  constructor(
    status: FailureStatus,
    code: string,
    what: string,
    { where = null, advice }: { where?: string | null; advice: string },
  ) {
    super(what);
    this.status = status;
    this.code = code;
    this.where = where;
    this.advice = advice;
  }
}

const STATUS_OF_CODE: Readonly<Record<string, FailureStatus>> = {
  "collection-missing": 404,
  "article-unknown": 404,
  "finding-unknown": 404,
  "collection-name": 400,
  "search-empty": 400,
  "cursor-invalid": 400,
  "source-unknown": 400,
  "database-unknown": 400,
  "reread-unfinished": 409,
  "collection-busy": 503,
  "collection-closed": 503,
  "disk-full": 507,
};

const ADVICE: Readonly<Partial<Record<FailureStatus, string>>> = {
  400: "Mend the request as the sentence says.",
  404: "Look it up in the list it should be in.",
  503: "Try again in a moment.",
  507: "Free some space on the disk and try again.",
};

/** What an error is answered with. What is no error of ours is told as a fault of the program, without its innards. */
export function failureOf(error: unknown, where: string): { status: FailureStatus; body: Failure } {
  if (error instanceof RequestError) {
    const { status, code, message, advice } = error;
    return { status, body: { error: { code, what: message, where: error.where ?? where, advice } } };
  }
  if (error instanceof StoreError || error instanceof HearsayError) {
    const status = STATUS_OF_CODE[error.code] ?? 500;
    const advice = ADVICE[status] ?? "Do as the sentence says; `hearsay doctor` tells more of a collection.";
    return { status, body: { error: { code: error.code, what: error.message, where, advice } } };
  }
  // Hono's own, before a route is reached: a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) {
    const what = "The body of the request can’t be read as JSON.";
    return {
      status: 400,
      body: {
        error: { code: "request-invalid", what, where, advice: "See /api/openapi.json for what the route takes." },
      },
    };
  }
  const what = "Something went wrong inside Hearsay.";
  return {
    status: 500,
    body: { error: { code: "internal", what, where, advice: "Please report it with what you did before." } },
  };
}
