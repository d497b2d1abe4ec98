import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { type Setting, suites } from "../conformance/index.ts";
import { openStore } from "../open-store.ts";
import type { CollectionStore } from "../store.ts";

const files: Setting = {
  async collection() {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
    const opened: CollectionStore[] = [];
    return {
      async open(options = {}) {
        const store = await openStore(join(folder, "quake.hearsay"), { create: true, ...options });
        opened.push(store);
        return store;
      },
      async remove() {
        for (const store of opened) await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

for (const [name, suite] of Object.entries(suites)) describe(`a file of SQLite: ${name}`, () => suite(files));
