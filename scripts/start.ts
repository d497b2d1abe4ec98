/**
 * `npm start`: reads the bundled example, an invented fire and thirty reports of it, and shows what comes out: every
 * statement of one report, a line for each of the others, and what all of them together say, on whose word. Without
 * `--print` it also writes the report as a page and opens the desk.
 */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadPageAssets } from "../src/cli/page-assets.ts";
import { serveDesk } from "../src/cli/serve-desk.ts";
import { toHtml, toText } from "../src/publish/index.ts";
import { buildDesk } from "./desk.ts";
import { COLLECTION, EXAMPLE, OUT, openExample, readReport, reports, rowsOf } from "./example.ts";
import { tableOf } from "./example-table.ts";
import { overAll } from "./over-all.ts";

/** An agency's report on the word of one unnamed man, which ten others take over. */
const SHOWN = "09-coastal-wire-valves-may-have-been-shut.txt";
const ROOT = join(import.meta.dirname, "..");

const [argument, ...more] = process.argv.slice(2);
if (more.length > 0 || (argument !== undefined && argument !== "--print")) {
  console.error(
    "npm start takes one argument at most: npm start -- --print prints the example's result, writes no page and opens no desk.",
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
const collection = await openExample((line) => console.error(line));
console.log(tableOf(await rowsOf(collection), width));
console.log(`\n${await overAll(collection, { colour, width }, `npx hearsay show ${relative(ROOT, COLLECTION)}`)}`);
console.log(
  "The same for reports of yours: npx hearsay add NAME FILES, then npx hearsay claims NAME (npx hearsay help tells more).",
);
await collection.close();
if (argument !== "--print") {
  const page = join(OUT, SHOWN.replace(/\.\w+$/, ".html"));
  writeFileSync(page, toHtml(reading, await loadPageAssets()));
  console.log(`The report as a page, its statements marked by source: ${relative(ROOT, page)}`);
  await buildDesk((line) => console.error(line));
  process.exitCode = await serveDesk([COLLECTION], { port: 4870 }).then((code) => code);
}
