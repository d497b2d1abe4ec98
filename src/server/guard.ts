import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { RequestError } from "./failure.ts";

/** Whom the server listens to. */
export interface Guard {
  /** Names under which it may be asked for, without the port: others are pages that were rebound to this address. */
  readonly hosts: readonly string[];
  /** What every request must carry; null where it listens to this machine alone. */
  readonly token: string | null;
}

const COOKIE = "hearsay-token";

/**
 * Lets a request pass only where it names this server as its host (against DNS rebinding), comes from its own pages where
 * a browser says where it comes from, and carries the token where there is one. `?token=` on a page keeps it as a cookie.
 */
export function guarded({ hosts, token }: Guard): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const host = (req.header("host") ?? "").replace(/:\d+$/u, "").toLowerCase();
    if (!hosts.includes(host)) {
      throw new RequestError(421, "host-refused", `This server is not “${host}”.`, {
        advice: `Ask for it under ${hosts.join(" or ")}.`,
      });
    }
    const origin = req.header("origin");
    const isOwn = origin === undefined || origin === `${new URL(req.url).protocol}//${req.header("host")}`;
    const site = req.header("sec-fetch-site");
    const isForeignSite = site === "cross-site" || (site === "same-site" && req.method !== "GET");
    if (!isOwn || (isForeignSite && req.header("sec-fetch-mode") !== "navigate")) {
      throw new RequestError(403, "origin-refused", "A page of another site asked.", {
        advice: "Use the desk that this server serves, or a program that is no browser.",
      });
    }
    if (token !== null) {
      const given =
        req.query("token") ?? req.header("authorization")?.replace(/^Bearer /u, "") ?? getCookie(context, COOKIE);
      if (given === undefined || !isSame(given, token)) {
        throw new RequestError(401, "token-missing", "This server asks for a token.", {
          advice: "Open the address that `hearsay serve` printed, or send it as “Authorization: Bearer …”.",
        });
      }
      if (req.query("token") !== undefined)
        setCookie(context, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
    }
    await next();
  };
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
