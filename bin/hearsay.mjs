#!/usr/bin/env node
// The command `hearsay`. Plain JavaScript, so that a Node too old for the rest still says what to do.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST = 24;

const inClone = here("../src/cli/main.ts");
const inPackage = here("../dist/cli/main.js");
const pinned = here(
  process.platform === "win32" ? "../node_modules/node/bin/node.exe" : "../node_modules/node/bin/node",
);

if (Number(process.versions.node.split(".")[0]) < OLDEST) {
  if (existsSync(inClone) && existsSync(pinned)) {
    goOnWith(pinned);
  } else {
    console.error(
      existsSync(inClone)
        ? `hearsay runs on Node ${OLDEST} or newer and this is ${process.version}: run "npm start" once in this clone, which fetches it.`
        : `hearsay runs on Node ${OLDEST} or newer and this is ${process.version}: install a newer Node (for instance: npm install --global node@${OLDEST}).`,
    );
    process.exitCode = 1;
  }
} else {
  keepQuietAboutExperiments();
  module.enableCompileCache(); // what was compiled once is read from the system's folder for temporary files the next time
  const main = existsSync(inClone) ? inClone : inPackage;
  if (existsSync(inClone) && !existsSync(here("../node_modules"))) {
    console.error('hearsay needs its packages, which are not installed yet: run "npm start" once in this clone.');
    process.exitCode = 1;
  } else {
    await import(pathToFileURL(main).href);
  }
}

/** @param {string} path relative to this file */
function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** @param {string} node runs this same command line under another Node, and ends as that ends */
function goOnWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // Ctrl-C reaches the child too, which leaves whole lines; this process waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("close", (code) => process.exit(code ?? 1));
}

/** What Node calls experimental is our choice to use and nothing a user can act on; other warnings stay. */
function keepQuietAboutExperiments() {
  const listeners = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") for (const listener of listeners) listener(warning);
  });
}
