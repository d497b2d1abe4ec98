// The first step of `npm start`, `npm test` and `npm run build`: plain JavaScript that any Node from 18 on can run. It
// makes the clone ready, then goes on with the Node that the clone pins.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setUp } from "./set-up.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [task, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < 18) {
  console.error(
    `Hearsay sets itself up with Node 18 or newer; this is ${process.version}. Install a newer Node first.`,
  );
  process.exit(1);
}

try {
  const node = await setUp(root, (line) => console.error(line));
  const PATH = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(root, "scripts", `${task}.ts`), ...rest], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: "inherit",
  });
  // Ctrl-C reaches the child too, which ends in its own way; this process waits for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("close", (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
