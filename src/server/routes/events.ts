import { setTimeout as pause } from "node:timers/promises";
import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Event } from "../events.ts";
import type { Routes } from "./context.ts";

/** Between two signs of life, in milliseconds: a connection that says nothing may be closed on its way. */
const PULSE = 15_000;
/** Milliseconds between two tellings: a job that adds many files changes faster than anybody can follow. */
const REST = 150;

/** Jobs and changes as they happen (Server-Sent Events, HTML Living Standard). */
export const eventRoutes: Routes = (app, { events }) => {
  const route = createRoute({
    method: "get",
    path: "/api/events",
    summary: "Jobs and changes as they happen",
    responses: { 200: { description: "events", content: { "text/event-stream": { schema: z.string() } } } },
  });
  app.openapi(route, (context) => {
    return streamSSE(context, async (stream) => {
      const waiting: Event[] = [];
      let wake = () => {};
      const stop = events.listen((event) => {
        const before = waiting.findIndex((each) => isSame(each, event));
        if (before >= 0) waiting.splice(before, 1);
        waiting.push(event);
        wake();
      });
      stream.onAbort(() => {
        stop();
        wake();
      });
      await stream.writeSSE({ event: "hello", data: "{}" });
      while (!stream.aborted && !stream.closed) {
        const event = waiting.shift();
        if (event) {
          await stream.writeSSE({ event: event.type, data: JSON.stringify(event) });
          if (waiting.length === 0) await pause(REST);
          continue;
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, PULSE);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (waiting.length === 0 && !stream.aborted) await stream.writeSSE({ event: "pulse", data: "{}" });
      }
      stop();
    });
  });
};

/** Whether the later of two makes the earlier one worth nothing. */
function isSame(one: Event, other: Event): boolean {
  if (one.type === "job") return other.type === "job" && one.job.id === other.job.id;
  return other.type === "changed" && one.collection === other.collection;
}
