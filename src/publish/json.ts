import { Reading } from "../contract/index.ts";

/**
 * A reading as one line of NDJSON, without its line end; keys stand in the contract's order, whatever the order they
 * were set in. U+2028 and U+2029 are escaped, since some readers of lines break there. Throws a ZodError where the
 * reading breaks the contract.
 */
export function toJson(reading: Reading): string {
  const line = JSON.stringify(Reading.parse(reading));
  return line.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
