/** Whether an error is that what was printed could not be written: a full disk, a limit, a medium that failed. */
export function isOfOutput(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}

/** The sentence for output that can't be written. */
export function outputFailure(error: unknown): string {
  return `the output can't be written (${reasonOf(error)}): make room for it, or name another place.`;
}

/** The system's reason in a few words: "no such file or directory". */
export function reasonOf(error: unknown): string {
  const { message } = error instanceof Error ? error : { message: String(error) };
  return message.replace(/^[A-Z]+: /, "").replace(/, \w+(?: '.*')?$/, "");
}
