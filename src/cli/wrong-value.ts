import { UsageError } from "./usage-error.ts";

/** The one sentence for a flag's value that won't do: which flag, which value, what to do. */
export function wrongValue(flag: string, value: string, advice: string): UsageError {
  return new UsageError(`${flag} ${value === "" ? '""' : value} won't do: ${advice}.`);
}
