import { HearsayError } from "../error.ts";

/** Rejects with "stopped", and nothing else, where the signal is what ended the work. */
export async function stoppable(
  signal: AbortSignal | undefined,
  work: (options: { signal?: AbortSignal }) => Promise<void>,
): Promise<void> {
  const stopped = () => new HearsayError("stopped", "Stopped by its signal; what was kept by then stays.");
  if (signal?.aborted) throw stopped();
  try {
    await work(signal ? { signal } : {});
  } catch (error) {
    throw signal?.aborted ? stopped() : error;
  }
}
