// Plain JavaScript that Node 18 can run: it is the first thing a fresh clone runs, before the pinned Node is there.
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const WINDOWS = process.platform === "win32";
const NODE = WINDOWS ? "node.exe" : "node";

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
  const pinned = join(root, "node_modules/node/bin", NODE);
  const installed = isInstalled(root);
  if (installed && existsSync(pinned)) {
    linkCommand(root);
    return pinned;
  }

  say(
    existsSync(join(root, "node_modules"))
      ? "The packages installed are not those of the lockfile: installing them …"
      : "Setting this clone up: its packages and the Node it runs on (half a minute or so, once) …",
  );
  const started = Date.now();
  const beat = setInterval(() => say(`  … ${seconds(started)}`), 10_000);
  const apart = mkdtempSync(join(tmpdir(), "hearsay-node-"));
  try {
    // Node comes first: an old one would have npm leave out the packages that ask for a newer one.
    const node = await fetchNode(root, apart, say);
    if (!installed) await install(root, node);
    if (node) putInPlace(root, node, pinned);
    linkCommand(root);
    say(`Set up in ${seconds(started)}.`);
    return node ? pinned : process.execPath;
  } finally {
    clearInterval(beat);
    rmSync(apart, { recursive: true, force: true });
  }
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
 * Fetches the Node that the lockfile pins, from the package that carries it for this machine.
 * @param {string} root
 * @param {string} apart an empty folder
 * @param {Say} say
 * @returns {Promise<string | null>} its path; null where it can't be had and this process's own Node will do
 */
async function fetchNode(root, apart, say) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const version = lock.packages["node_modules/node"]?.version ?? "24";
  const name = nodePackage(process.platform, process.arch);
  writeFileSync(join(apart, "package.json"), "{}\n");
  const done = await npm(apart, null, ["install", "--no-save", "--no-package-lock", `${name}@${version}`]);
  const node = join(apart, "node_modules", name, "bin", NODE);
  if (done.code === 0 && spawnSync(node, ["--version"]).status === 0) return node;
  if (Number(process.versions.node.split(".")[0]) >= 24) {
    say(`Node ${version} could not be fetched; going on with this machine's Node ${process.versions.node}.`);
    return null;
  }
  throw new Error(
    `Node ${version} could not be fetched, and this machine's Node ${process.versions.node} is too old to go on with: check ` +
      "that this machine reaches its package registry (npm ping) or install Node 24, then run the same command again.\n\n" +
      `What npm said:\n${done.said.trim()}`,
  );
}

/**
 * @param {string} root
 * @param {string | null} node
 */
async function install(root, node) {
  const done = await npm(root, node, ["ci", "--include=dev", "--include=optional"]);
  if (done.code === 0) return;
  throw new Error(
    "npm ci failed, so the packages are not installed: check that this machine reaches its package registry (npm ping), " +
      `then run the same command again.\n\nWhat npm said:\n${done.said.trim()}`,
  );
}

/**
 * Puts Node where the install step of the package `node` puts it, so that npm and npx in the clone use it.
 * @param {string} root
 * @param {string} node
 * @param {string} pinned
 */
function putInPlace(root, node, pinned) {
  mkdirSync(dirname(pinned), { recursive: true });
  copyFileSync(node, pinned);
  chmodSync(pinned, 0o755);
  const command = join(root, "node_modules/.bin/node");
  if (WINDOWS || existsSync(command)) return;
  rmSync(command, { force: true });
  mkdirSync(dirname(command), { recursive: true });
  symlinkSync("../node/bin/node", command);
}

/**
 * Lets `npx hearsay` find the clone's own command where it finds the others; npx would otherwise make ready to install it.
 * @param {string} root
 */
function linkCommand(root) {
  const command = join(root, "node_modules/.bin/hearsay");
  if (WINDOWS || existsSync(command)) return;
  rmSync(command, { force: true });
  symlinkSync("../../bin/hearsay.mjs", command);
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
 * Runs npm, quietly and without the install steps of packages: none is needed, and onnxruntime-node's looks for a host
 * that may not be there.
 * @param {string} folder
 * @param {string | null} node the Node to run it on, where not this machine's own
 * @param {string[]} command
 * @returns {Promise<{ code: number, said: string }>}
 */
function npm(folder, node, command) {
  // npm ci removes node_modules, so npm must not run on the Node in it.
  const folders = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  if (node) folders.unshift(dirname(node));
  const env = { ...process.env, PATH: folders.join(delimiter), ONNXRUNTIME_NODE_INSTALL: "skip" };
  return new Promise((resolve) => {
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    const child = spawn("npm", [...command, ...flags], {
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
