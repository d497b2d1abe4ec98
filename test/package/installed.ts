import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The package as somebody else has it: packed here, and installed in an empty folder elsewhere. */
export interface Installed {
  readonly folder: string;
  /** Paths in the package, as packed. */
  readonly files: readonly string[];
  /** Runs a command in the folder; rejects where it fails. */
  run(command: string, args: readonly string[]): Promise<{ stdout: string; stderr: string }>;
  write(path: string, text: string): void;
  remove(): void;
}

export async function installPackage(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-package-"));
  const here = async (cwd: string, command: string, args: readonly string[]) => {
    const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" };
    return run(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  };
  const packed = await here(ROOT, "npm", ["pack", "--json", "--pack-destination", folder]);
  const { filename, files } = packedIn(packed.stdout);
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "elsewhere/package.json"), '{ "private": true, "type": "module" }\n');
  const flags = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await here(join(folder, "elsewhere"), "npm", ["install", join(folder, filename), ...flags]);
  return {
    folder: join(folder, "elsewhere"),
    files,
    run: (command, args) => here(join(folder, "elsewhere"), command, args),
    write: (path, text) => {
      mkdirSync(join(folder, "elsewhere", path, ".."), { recursive: true });
      writeFileSync(join(folder, "elsewhere", path), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What `npm pack --json` says; a list, or since npm 12 an object by package name, after whatever prepack printed. */
function packedIn(stdout: string): { filename: string; files: string[] } {
  const told: unknown = JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
  const [first] = Object.values(told as Record<string, { filename: string; files: { path: string }[] }>);
  if (!first) throw new Error(`npm pack said nothing of what it packed: ${stdout}`);
  return { filename: first.filename, files: first.files.map((file) => file.path) };
}
