import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "../../src/contract/index.ts";
import { bytesOf, changed, someReadings } from "../../src/store/fixtures/readings.ts";
import { openStore } from "../../src/store/index.ts";
import { dam } from "../publish/fixtures/dam.ts";
import { quarry } from "../publish/fixtures/quarry.ts";

/** A data folder with a collection in it, and how to be rid of it. */
export interface FilledHome extends Disposable {
  readonly home: string;
  readonly readings: readonly Reading[];
}

/**
 * A temporary data folder with one collection: made-up reports of which some are copies, and two whose conclusions rest on
 * signs. Nothing is read for it, so that it takes no network.
 */
export async function filledHome(name = "made-up", count = 24): Promise<FilledHome> {
  const home = mkdtempSync(join(tmpdir(), "hearsay-home-"));
  mkdirSync(home, { recursive: true });
  const readings = [...someReadings(count), changed(dam(), {}), changed(quarry(), {})];
  await using store = await openStore(join(home, `${name}.hearsay`), { create: true });
  for (const reading of readings) await store.add({ reading, bytes: bytesOf(reading) });
  await store.settle();
  return { home, readings, [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) };
}
