import type { Job } from "../../server/jobs/job.ts";

/** What the desk is told: what the server tells (src/server/events.ts), and "hello" whenever listening begins. */
export type Heard =
  | { readonly type: "hello" }
  | { readonly type: "job"; readonly job: Job }
  | { readonly type: "changed"; readonly collection: string };

const NAME = "hearsay events";

/**
 * Listens to the server until the returned function is called. Of all windows of the desk one listens and tells the others: a
 * browser opens six connections to a server, and windows that each kept one would leave none to ask anything with.
 */
export function listenToServer(hear: (heard: Heard) => void): () => void {
  const others = new BroadcastChannel(NAME);
  others.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
  const stopping = new AbortController();
  const tell = (heard: Heard) => {
    hear(heard);
    others.postMessage(heard);
  };
  const listen = () => listenHere(tell, stopping.signal);
  // A page that came over an insecure way from another machine has no locks, and listens for itself.
  if (navigator.locks === undefined) void listen();
  else navigator.locks.request(NAME, { signal: stopping.signal }, listen).catch(() => {});
  return () => {
    stopping.abort();
    others.close();
  };
}

/** Resolves when it is stopped. */
function listenHere(tell: (heard: Heard) => void, stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) return resolve();
    const source = new EventSource("/api/events");
    source.addEventListener("hello", () => tell({ type: "hello" }));
    for (const type of ["job", "changed"] as const) {
      source.addEventListener(type, ({ data }: MessageEvent<string>) => tell(JSON.parse(data)));
    }
    stopping.addEventListener("abort", () => {
      source.close();
      resolve();
    });
  });
}
