import { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { answers } from "./answers/answers.ts";
import { failureOf, RequestError } from "./failure.ts";
import { type Guard, guarded } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { articleRoutes } from "./routes/articles.ts";
import { collectionRoutes } from "./routes/collections.ts";
import type { Routes, Served } from "./routes/context.ts";
import { eventRoutes } from "./routes/events.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { listRoutes } from "./routes/lists.ts";
import { questionRoutes } from "./routes/questions.ts";

const ROUTES: readonly Routes[] = [collectionRoutes, articleRoutes, listRoutes, questionRoutes, jobRoutes, eventRoutes];

/** The HTTP API, described by OpenAPI 3.1 under /api/openapi.json: who may ask, then what is answered. */
export function apiOver(served: Served, guard: Guard, version: string): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = issue?.path.join(".") ?? null;
      throw new RequestError(
        400,
        "request-invalid",
        `${where ?? "The request"}: ${issue?.message ?? "is not as it should be"}.`,
        {
          where,
          advice: "See /api/openapi.json for what the route takes.",
        },
      );
    },
  });
  app.onError((error, context) => {
    const { status, body } = failureOf(error, new URL(context.req.url).pathname);
    return context.json(body, status);
  });
  app.use("*", securityHeaders);
  app.use("*", guarded(guard));
  // An event stream is answered as it comes: neither held back to be hashed nor to be compressed.
  app.use("/api/collections/:collection/*", answers(served.collections));
  app.use("/api/collections", etag());
  for (const routes of ROUTES) routes(app, served);
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Hearsay", version, description: "Who says what, on whose word, over many reports." },
  });
  app.notFound((context) => {
    const { pathname } = new URL(context.req.url);
    const { body } = failureOf(
      new RequestError(404, "route-unknown", `There is nothing at ${pathname}.`, {
        advice: "See /api/openapi.json for what there is.",
      }),
      pathname,
    );
    return context.json(body, 404);
  });
  return app;
}
