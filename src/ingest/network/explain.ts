import { IngestError, tooSlow } from "../failure.ts";
import type { Budget } from "./answer.ts";

/** What went wrong on the way to an address, as one sentence. */
export function explain(error: unknown, given: string, budget: Budget): IngestError {
  if (error instanceof IngestError) return error;
  const cause = error instanceof Error && error.cause instanceof IngestError ? error.cause : null;
  if (cause !== null) return cause;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (budget.exhausted || /TIMEOUT/.test(code)) return tooSlow(budget.limit);
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
