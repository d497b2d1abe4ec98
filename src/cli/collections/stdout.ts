import { once } from "node:events";

/** Writes to standard output and waits where it is full. Resolves to false once nobody reads it any more (`| head`). */
export async function print(text: string): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.writableEnded) return false;
  try {
    if (!stdout.write(text)) await drained(stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
  return !stdout.destroyed;
}

/** Until there is room, or nobody reads; what listened for the other of the two stops, or every wait would leave a listener. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]);
  } finally {
    listening.abort();
  }
}
