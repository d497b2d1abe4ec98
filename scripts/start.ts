/**
 * `npm start`: reads the bundled example, an invented fire and thirty reports of it, and shows what comes out: every
 * statement of one report, then a line for each of the others. Without `--print` it also writes the report as a page.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadPageAssets } from "../src/cli/page-assets.ts";
import { toHtml, toText } from "../src/publish/index.ts";
import { EXAMPLE, OUT, readExample, readReport, reports } from "./example.ts";
import { tableOf } from "./example-table.ts";

/** An agency's report on the word of one unnamed man, which ten others take over. */
const SHOWN = "09-coastal-wire-valves-may-have-been-shut.txt";
const ROOT = join(import.meta.dirname, "..");

const [argument, ...more] = process.argv.slice(2);
if (more.length > 0 || (argument !== undefined && argument !== "--print")) {
  console.error(
    "npm start takes one argument at most: npm start -- --print prints the example's result and writes no page.",
  );
  process.exit(2);
}

const width = process.stdout.columns ?? 100;
const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
const folder = relative(ROOT, EXAMPLE);

console.log(
  `Hearsay reads ${reports().length} reports of a fire that never was (${folder}). One of them, statement by statement:\n`,
);
const reading = await readReport(SHOWN);
console.log(toText(reading, { colour, width }));
console.log(
  "On whose word each report stands: its statements, and how many of a hundred words rest on each kind of source:\n",
);
const rows = await readExample((message) => {
  console.error(message);
  process.exitCode = 1;
});
console.log(tableOf(rows, width));
console.log("\nThe same for a report of yours: npx hearsay read FILE-OR-ADDRESS (npx hearsay help read tells more).");
if (argument !== "--print") {
  const page = join(OUT, SHOWN.replace(/\.\w+$/, ".html"));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(page, toHtml(reading, await loadPageAssets()));
  console.log(`The report as a page, its statements marked by source: open ${relative(ROOT, page)} in a browser.`);
}
