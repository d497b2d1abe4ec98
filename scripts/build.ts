/** `npm run build`: what is published, as JavaScript with its types, from `src/` to `dist/`. */
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "..");
const FROM = join(ROOT, "src");
const TO = join(ROOT, "dist");

rmSync(TO, { recursive: true, force: true });
const tsc = spawnSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], {
  cwd: ROOT,
  stdio: "inherit",
});
// A type error is told and leaves no package behind.
if (tsc.status !== 0) {
  rmSync(TO, { recursive: true, force: true });
  process.exit(1);
}
for (const file of globSync("**/*.{css,html,svg,json,txt,wasm}", {
  cwd: FROM,
  exclude: ["**/tsconfig.json", "**/fixtures/**"],
})) {
  mkdirSync(dirname(join(TO, file)), { recursive: true });
  copyFileSync(join(FROM, file), join(TO, file));
}
await build({ configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
console.error(`Built dist/ (${globSync("**/*.js", { cwd: TO }).length} modules).`);
