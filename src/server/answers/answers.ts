import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { Collections } from "../collections.ts";
import { type Answer, KeptAnswers } from "./kept.ts";

/** Bytes of answers that are kept, of all collections together. */
const KEPT = 32 * 1024 * 1024;
/** What is shorter fits into one packet as it is. */
const SHORT = 1024;
/** Half the time of the level that zlib takes by itself, for a tenth more bytes. */
const LEVEL = 4;

/** Browsers ask again each time, and are told that nothing has changed. */
const HEADERS = { "cache-control": "no-cache", vary: "Accept-Encoding" };

const compressed = promisify(gzip);

/**
 * Answers to what is asked of a collection, for as long as nothing changes in it: whoever has an answer of this state of the
 * collection is told so by its tag (ETag, RFC 9110, 8.8.3) before anything is asked of the store, what somebody asked before
 * is answered as it was, and what several ask at once is asked once. Everything is compressed where the asker takes it.
 */
export function answers(collections: Collections): MiddlewareHandler {
  // Marks are of one opening of a collection: a tag of the program's last run must not fit by chance.
  const run = randomUUID().slice(0, 8);
  const kept = new KeptAnswers(KEPT);
  const underWay = new Map<string, Promise<void>>();
  return async (context, next) => {
    const name = context.req.param("collection");
    const mark = context.req.method === "GET" && name !== undefined ? await markOf(collections, name) : null;
    if (mark === null) return await next();
    const tag = `W/"${run}-${mark}"`;
    if (context.req.header("if-none-match") === tag) return context.body(null, 304, { etag: tag, ...HEADERS });
    const isCompressed = /\bgzip\b/u.test(context.req.header("accept-encoding") ?? "");
    const { pathname, search } = new URL(context.req.url);
    const key = [mark, isCompressed, pathname, search].join(" ");
    await underWay.get(key);
    const known = kept.get(key);
    if (known) return answerWith(context, known, tag);
    const working = Promise.withResolvers<void>();
    underWay.set(key, working.promise);
    try {
      await next();
      const answer = await answerOf(context, isCompressed);
      if (answer === null) return;
      // What was asked may have linked first what still waited for it, or another program may have written meanwhile.
      const isSame = (await markOf(collections, name ?? "")) === mark;
      if (isSame) kept.keep(key, answer);
      context.res = undefined;
      context.res = answerWith(context, answer, isSame ? tag : null);
    } finally {
      underWay.delete(key);
      working.resolve();
    }
  };
}

/** null where the collection can't be opened: the route says why. */
async function markOf(collections: Collections, name: string): Promise<string | null> {
  try {
    const { store } = await collections.get(name);
    return await store.mark();
  } catch {
    return null;
  }
}

/** The body of what was answered; null where that was a refusal. */
async function answerOf({ res }: Context, isCompressed: boolean): Promise<Answer | null> {
  if (res.status !== 200) return null;
  const body = new Uint8Array(await res.arrayBuffer());
  const type = res.headers.get("content-type") ?? "application/json";
  if (!isCompressed || body.byteLength < SHORT) return { body, type, isCompressed: false };
  return { body: new Uint8Array(await compressed(body, { level: LEVEL })), type, isCompressed: true };
}

function answerWith(context: Context, { body, type, isCompressed }: Answer, tag: string | null): Response {
  return context.body(body, 200, {
    "content-type": type,
    ...HEADERS,
    ...(tag !== null && { etag: tag }),
    ...(isCompressed && { "content-encoding": "gzip" }),
  });
}
