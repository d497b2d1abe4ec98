import type { Answer } from "./answer.ts";

/** How often a request is repeated. */
const ATTEMPTS = 3;
/** A server that asks to wait longer than this, in milliseconds, is not waited for. */
const LONGEST = 60_000;

const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Milliseconds to wait before a request is repeated: as long as the server's Retry-After (seconds, or a date of RFC 9110)
 * says, else `backoff`, doubled each time. Null where the answer stands: it is no passing one, was repeated often enough,
 * or is to be waited for too long.
 */
export function patientWait(answer: Answer, attempt: number, backoff: number): number | null {
  if (!PASSING.has(answer.status) || attempt >= ATTEMPTS) return null;
  const asked = askedFor(answer.headers["retry-after"]);
  const wait = asked ?? backoff * 2 ** attempt;
  return wait > LONGEST ? null : wait;
}

function askedFor(after: string | undefined): number | null {
  const words = after?.trim() ?? "";
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000;
  const date = Date.parse(words);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
