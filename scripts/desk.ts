import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { digestOf, OUT, ROOT } from "./example.ts";

const PAGES = join(ROOT, "dist/web");
const KEPT = join(OUT, "desk.json");
/** What the built desk follows from. */
const GROUNDS = [
  "src/{web,publish,contract,reader,encoder}/**/*.{ts,tsx,css,html}",
  "src/linker/**/*.{ts,json}",
  "vite.config.ts",
  "package-lock.json",
];

/** Builds the desk into dist/web where it is not there, or was built of other sources. */
export async function buildDesk(say: (line: string) => void): Promise<void> {
  const grounds = digestOf(GROUNDS);
  if (existsSync(join(PAGES, "index.html")) && keptGrounds() === grounds) return;
  say("Building the desk …");
  await build({ configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ grounds }));
}

function keptGrounds(): string | null {
  try {
    const kept: { grounds: string } = JSON.parse(readFileSync(KEPT, "utf8"));
    return kept.grounds;
  } catch {
    return null;
  }
}
