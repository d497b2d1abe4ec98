import { type Dispatcher, request } from "undici";
import { IngestError, tooLarge, tooSlow } from "../failure.ts";
import type { Limits } from "../input.ts";
import { makeAgent } from "./connect.ts";

/** A page as it came: its bytes, the address it came from in the end, and what the server said it is. */
export interface Page {
  bytes: Uint8Array;
  address: string;
  /** The media type without parameters, "" where none was said. */
  type: string;
  charset: string | null;
}

const HEADERS = {
  "user-agent": "hearsay/0.1 (reads articles for their sources)",
  accept: "text/html, application/xhtml+xml, text/plain, text/markdown;q=0.9, */*;q=0.1",
  "accept-encoding": "identity",
};

/**
 * Fetches an address. Redirects are followed by hand, each hop checked like the first; the size is checked while it
 * streams. Throws an `IngestError` with one sentence for all that can go wrong.
 */
export async function fetchPage(
  given: string,
  options: { allowPrivate: boolean; limits: Limits; signal: AbortSignal },
): Promise<Page> {
  const { limits } = options;
  const agent = makeAgent(options.allowPrivate, limits.milliseconds);
  try {
    let address = parseAddress(given, null);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await request(address, { dispatcher: agent, headers: HEADERS, signal: options.signal });
      const location = response.headers.location;
      if (response.statusCode >= 300 && response.statusCode < 400 && location !== undefined) {
        discard(response);
        address = parseAddress(Array.isArray(location) ? (location[0] ?? "") : location, address);
        continue;
      }
      return await receive(response, address, limits);
    }
    throw new IngestError(
      "address-redirects",
      `it redirects more than ${limits.redirects} times, last to ${address.href}: open it in a browser, save the page and read the file`,
    );
  } catch (error) {
    throw explain(error, given, options.signal, limits);
  } finally {
    await agent.destroy();
  }
}

function parseAddress(words: string, from: URL | null): URL {
  const said = from === null ? `"${words}"` : `"${words}", to which ${from.href} redirects,`;
  if (!URL.canParse(words, from?.href))
    throw new IngestError("address-invalid", `${said} is no valid address: check it for missing or odd characters`);
  const url = new URL(words, from?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new IngestError(
      "address-scheme",
      `${said} is of the kind "${url.protocol}": only http: and https: are fetched`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new IngestError(
      "address-invalid",
      `the address holds a user name or password, which is not sent: take out the part before "@"`,
    );
  }
  url.hash = "";
  return url;
}

async function receive(response: Dispatcher.ResponseData, address: URL, limits: Limits): Promise<Page> {
  if (response.statusCode !== 200) {
    discard(response);
    throw new IngestError(
      "address-status",
      `the server answers ${response.statusCode} instead of the page: check the address in a browser, or save the page and read the file`,
    );
  }
  const header = response.headers["content-type"];
  const kind = (Array.isArray(header) ? header[0] : header) ?? "";
  const declared = Number(response.headers["content-length"] ?? 0);
  if (declared > limits.bytes) {
    discard(response);
    throw tooLarge(declared, limits.bytes);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > limits.bytes) {
      discard(response);
      throw tooLarge(size, limits.bytes);
    }
    parts.push(part);
  }
  return {
    bytes: Buffer.concat(parts),
    address: address.href,
    type: kind.split(";")[0]?.trim().toLowerCase() ?? "",
    charset: /charset\s*=\s*["']?([^\s;"']+)/i.exec(kind)?.[1] ?? null,
  };
}

/** Lets go of a body that nobody reads; what the connection says afterwards is of no interest. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on("error", () => {});
  response.body.destroy();
}

function explain(error: unknown, given: string, signal: AbortSignal, limits: Limits): IngestError {
  if (error instanceof IngestError) return error;
  const cause = error instanceof Error && error.cause instanceof IngestError ? error.cause : null;
  if (cause !== null) return cause;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (signal.aborted || /TIMEOUT/.test(code)) return tooSlow(limits.milliseconds);
  const host = URL.canParse(given) ? new URL(given).hostname : given;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new IngestError("address-unknown", `no machine named ${host} is known: check the address and the network`);
  }
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return new IngestError(
    "address-unreachable",
    `${host} can't be reached (${code || reason}): check the address and the network, or save the page and read the file`,
  );
}
