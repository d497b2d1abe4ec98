/** What was typed can't be done as it stands: told in one sentence, with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
