import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { Reading } from "../../src/contract/index.ts";

/** The program itself. */
export const COMMAND = fileURLToPath(new URL("../../bin/hearsay.mjs", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard error, line by line. */
  readonly said: readonly string[];
}

export interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a user's shell would, off a terminal, and waits for its end. */
export async function hearsay(args: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const child = start(args, around);
  child.stdin?.end(around.input ?? "");
  return ended(child);
}

/** Starts the command; standard input stays open. It is gone when the test is over, even one that gave up waiting. */
export function start(args: readonly string[], around: Surroundings = {}): ChildProcess {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: around.folder ?? tmpdir(),
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...around.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // A program that ends before it has read its input is no failure of the test.
  child.stdin?.on("error", () => {});
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Waits until the command has written something; rejects where it ends without. */
export async function firstOutput(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once("data", () => resolve());
    child.once("close", (code) => reject(new Error(`ended with ${code} and wrote nothing`)));
  });
}

/** Collects what it writes until it ends. */
export async function ended(child: ChildProcess): Promise<Ran> {
  const parts = { out: [] as Buffer[], err: [] as Buffer[] };
  child.stdout?.on("data", (chunk: Buffer) => parts.out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => parts.err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const out = Buffer.concat(parts.out).toString("utf8");
  const err = Buffer.concat(parts.err).toString("utf8");
  return { code, out, err, said: err.split("\n").filter((line) => line !== "") };
}

/** The readings of NDJSON, each held against the contract; throws where a line is cut or breaks it. */
export function readingsIn(ndjson: string): Reading[] {
  if (ndjson !== "" && !ndjson.endsWith("\n")) throw new Error(`the last line is cut: …${ndjson.slice(-80)}`);
  return ndjson
    .split("\n")
    .slice(0, -1)
    .map((line) => Reading.parse(JSON.parse(line)));
}

/** A folder of these files that is gone when the test is over. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
