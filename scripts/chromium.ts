import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const VARIABLES = ["CHROME_PATH", "CHROMIUM_PATH", "CHROME_BIN"];
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const HOW_TO_GET_CHROMIUM =
  "No Chromium was found for the tests that look at pages: install one (on Debian: apt-get install chromium), or say " +
  "where one is in CHROME_PATH, and run npm test again.";

/** The path of this machine's Chromium or Chrome: what the environment names, else what the search path has; else null. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = VARIABLES.map((name) => env[name]).filter((path) => path !== undefined);
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...named, ...onPath, ...APPLICATIONS].find(isExecutable) ?? null;
}

/**
 * Finds a Chromium, or installs Debian's where one may (as root, on Debian, with apt-get).
 *
 * @returns its path, or null where there is none and none could be had; `say` is then told how to get one
 */
export function chromiumForTests(say: (line: string) => void): string | null {
  const found = findChromium();
  if (found) return found;
  if (mayInstall()) {
    say("No browser found: installing Debian's chromium for the tests (a minute or so, once) …");
    const failed = [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ].find((command) => !aptGet(command, say));
    const installed = findChromium();
    if (!failed && installed) return installed;
  }
  say(HOW_TO_GET_CHROMIUM);
  return null;
}

function aptGet(command: readonly string[], say: (line: string) => void): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const done = spawnSync("apt-get", command, { env, encoding: "utf8" });
  if (done.status !== 0) say(`apt-get ${command.join(" ")} failed: ${done.stderr.trim().split("\n").at(-1) ?? ""}`);
  return done.status === 0;
}

/** Debian itself only: elsewhere a package of this name may be a stub for another package manager. */
function mayInstall(): boolean {
  const debian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  return debian && process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
