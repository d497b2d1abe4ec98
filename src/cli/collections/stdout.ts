import { once } from "node:events";

/** Writes to standard output and waits where it is full. Resolves to false once nobody reads it any more (`| head`). */
export async function print(text: string): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.writableEnded) return false;
  if (!stdout.write(text)) await Promise.race([once(stdout, "drain"), once(stdout, "close")]);
  return !stdout.destroyed;
}
