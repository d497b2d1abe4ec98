/** The server in a process of its own, as `hearsay serve` runs it; tells its parent where it is, and every second what it uses. */
import { serveCollections } from "../../src/server/index.ts";

/** What the process used so far. */
export interface Use {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Resident memory, and what of it JavaScript's objects take, in bytes. */
  readonly resident: number;
  readonly heap: number;
  /** Microseconds of the processor. */
  readonly cpu: number;
}

export type Told = { readonly url: string } | Use;

const EVERY = 1000;

const [home = "", pages = "", model = ""] = process.argv.slice(2);
const serving = await serveCollections({
  collections: [],
  port: 0,
  version: "benchmark",
  desk: pages === "" ? null : { pages, model },
  home,
});
tell({ url: serving.url });
const timer = setInterval(() => tell(use()), EVERY);
process.once("disconnect", () => {
  clearInterval(timer);
  void serving.close();
});

function use(): Use {
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { at: Date.now(), resident, heap, cpu: user + system };
}

function tell(told: Told): void {
  process.send?.(told);
}
