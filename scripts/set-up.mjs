// Plain JavaScript that Node 18 can run: it is the first thing a fresh clone runs, before the pinned Node is there.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";

const WINDOWS = process.platform === "win32";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 * @typedef {(line: string) => void} Say
 */

/**
 * Makes the clone at `root` ready: installs its packages where they are missing or out of date, and the Node it pins.
 * @param {string} root
 * @param {Say} say told what is being done, one line at a time
 * @returns {Promise<string>} the path of the Node to go on with
 * @throws {Error} with a sentence for the user, where it can't be done
 */
export async function setUp(root, say) {
  if (!isInstalled(root)) await install(root, say);
  return pinnedNode(root, say);
}

/**
 * Whether node_modules holds what the lockfile asks for. npm writes down what it installed once it is done, so an
 * install that was cut off is seen, and one that a developer made by hand is not made again.
 * @param {string} root
 */
export function isInstalled(root) {
  const written = join(root, "node_modules/.package-lock.json");
  if (!existsSync(written)) return false;
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  /** @type {Lock} */
  const installed = JSON.parse(readFileSync(written, "utf8"));
  return satisfies(installed, wanted);
}

/**
 * Whether every package that the lockfile asks for is installed in that version. Optional ones may be missing: most of
 * them are builds for other machines.
 * @param {Lock} installed
 * @param {Lock} wanted
 */
export function satisfies(installed, wanted) {
  return Object.entries(wanted.packages).every(([path, want]) => {
    if (path === "") return true;
    const have = installed.packages[path];
    if (!have) return Boolean(want.optional || want.devOptional || want.peer);
    return have.version === want.version && have.integrity === want.integrity;
  });
}

/**
 * @param {string} root
 * @param {Say} say
 */
async function install(root, say) {
  const changed = existsSync(join(root, "node_modules"));
  say(
    changed
      ? "The lockfile asks for other packages than are installed: installing them (npm ci) …"
      : "Installing the packages and the Node they run on (npm ci; half a minute or so, once) …",
  );
  const started = Date.now();
  const beat = setInterval(() => say(`  … ${seconds(started)}`), 10_000);
  const done = await npm(root, ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"]);
  clearInterval(beat);
  if (done.code !== 0) {
    throw new Error(
      `npm ci failed, so the packages are not installed. What npm said:\n\n${done.said.trim()}\n\n` +
        "Check that this machine reaches its package registry (npm ping), then run the same command again.",
    );
  }
  say(`Installed in ${seconds(started)}.`);
}

/**
 * The Node that the clone pins, fetched where the package's own install step did not run (npm may be told to run none).
 * @param {string} root
 * @param {Say} say
 */
async function pinnedNode(root, say) {
  const pinned = join(root, "node_modules/node/bin", WINDOWS ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/node/package.json"), "utf8"));
  say(`Fetching Node ${version}, which this clone pins …`);
  const fetched = await fetchNode(root, version, pinned);
  if (fetched.code === 0 && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 24) {
    say(`Node ${version} could not be fetched; going on with this machine's Node ${process.versions.node}.`);
    return process.execPath;
  }
  throw new Error(
    `Node ${version} could not be fetched and this machine's Node ${process.versions.node} is too old. ` +
      `Install Node 24 or newer and run the same command again.\n\n${fetched.said.trim()}`,
  );
}

/**
 * Puts the binary of the Node package for this machine where the package `node` would have put it.
 * @param {string} root
 * @param {string} version
 * @param {string} pinned
 */
async function fetchNode(root, version, pinned) {
  const apart = join(root, "node_modules/.pinned-node");
  mkdirSync(apart, { recursive: true });
  writeFileSync(join(apart, "package.json"), "{}\n");
  const name = nodePackage(process.platform, process.arch);
  const done = await npm(apart, [
    "install",
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    `${name}@${version}`,
  ]);
  if (done.code !== 0) return done;
  mkdirSync(join(pinned, ".."), { recursive: true });
  copyFileSync(join(apart, "node_modules", name, "bin", WINDOWS ? "node.exe" : "node"), pinned);
  chmodSync(pinned, 0o755);
  rmSync(apart, { recursive: true, force: true });
  const command = join(root, "node_modules/.bin/node");
  if (!WINDOWS && !existsSync(command)) {
    rmSync(command, { force: true });
    symlinkSync("../node/bin/node", command);
  }
  return done;
}

/**
 * The package that carries Node for a platform and processor, named as the package `node` names it.
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return [prefix, platform === "win32" ? "win" : platform, arch].join("-");
}

/**
 * Runs npm, quietly.
 * @param {string} folder
 * @param {string[]} command
 * @returns {Promise<{ code: number, said: string }>}
 */
function npm(folder, command) {
  const env = { ...process.env };
  // onnxruntime-node's install step would look for a host that may not be there; the package holds all that is needed.
  env.ONNXRUNTIME_NODE_INSTALL = "skip";
  // npm ci removes node_modules, so npm must not run on the Node in it.
  env.PATH = (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .join(delimiter);
  return new Promise((resolve) => {
    const child = spawn("npm", [...command, "--loglevel=error"], {
      cwd: folder,
      env,
      shell: WINDOWS,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const keep = (/** @type {Buffer} */ bytes) => {
      said = (said + bytes).slice(-6000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, said: `npm could not be started (${error.message}).` }));
    child.on("close", (code) => resolve({ code: code ?? 1, said }));
  });
}

/** @param {number} started */
function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}
