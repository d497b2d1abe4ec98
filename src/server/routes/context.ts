import { createRoute, type OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context, TypedResponse } from "hono";
import type { Collections } from "../collections.ts";
import type { Events } from "../events.ts";
import { Failure } from "../failure.ts";
import type { JobQueue } from "../jobs/queue.ts";

/** What routes answer from. */
export interface Served {
  readonly collections: Collections;
  readonly jobs: JobQueue;
  readonly events: Events;
}

/** A group of routes, added to the application. */
export type Routes = (app: OpenAPIHono, served: Served) => void;

export const CollectionParam = z.object({
  collection: z
    .string()
    .openapi({ param: { name: "collection", in: "path" }, description: "its name", example: "pier-9-fire" }),
});

/** A route that answers with JSON of this schema, or with a Failure. */
export function jsonRoute<
  const Method extends "get" | "post" | "put" | "delete",
  const Path extends string,
  Schema extends z.ZodType,
  const Request extends NonNullable<RouteConfig["request"]>,
>(method: Method, path: Path, summary: string, schema: Schema, request: Request) {
  return createRoute({
    method,
    path,
    summary,
    request,
    responses: {
      200: { description: summary, content: { "application/json": { schema } } },
      default: { description: "why it was refused", content: { "application/json": { schema: Failure } } },
    },
  });
}

/** An answer of JSON that is text already, so that its type can't be seen: that it fits the route's schema is for tests to say. */
export function jsonText(context: Context, text: string): TypedResponse<never, 200, "json"> {
  return context.body(text, 200, { "content-type": "application/json" }) as Response as never;
}
