/**
 * The server under load: 200 clients that each ask something every four seconds, on a collection of 10,000 made-up articles;
 * times of each route, errors, and the server's memory while it goes on.
 *
 *   npx node benchmarks/server.ts [--articles 10000] [--folder FOLDER] [--seconds 60 | --minutes 10] [--clients 200] [--write]
 *
 * The collection is made where FOLDER has none yet, which takes minutes, and kept there; without --folder, under the folder of
 * temporary files. The server is the real one, in a process of its own; the clients run in this one, on the same machine.
 */
import { getPriority, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { type Answered, clients } from "./server/clients.ts";
import { knownOf } from "./server/known.ts";
import { madeCollection } from "./server/made-collection.ts";
import { questions } from "./server/requests.ts";
import type { Use } from "./server/serving.ts";
import { startServer } from "./server/start.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    folder: { type: "string", default: join(tmpdir(), "hearsay-benchmark") },
    seconds: { type: "string", default: "60" },
    minutes: { type: "string" },
    clients: { type: "string", default: "200" },
    every: { type: "string", default: "4" },
    /** A folder for a profile of the server's processor time (node --cpu-prof). */
    profile: { type: "string" },
    write: { type: "boolean" },
  },
});
const articles = Number(values.articles);
const seconds = values.minutes === undefined ? Number(values.seconds) : 60 * Number(values.minutes);
const load = {
  clients: Number(values.clients),
  every: 1000 * Number(values.every),
  length: 1000 * seconds,
  seed: Number(values.seed),
};

const name = `made-up-${articles}`;
const made = await madeCollection(values.folder, name, articles, load.seed);
const profiling = values.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${values.profile}`];
const { url, used, end } = await startServer(values.folder, [], profiling);
const collection = `${url}api/collections/${name}`;
const known = await knownOf(collection);
const [start, machine] = [Date.now(), loadavg()];
const answered = await clients(collection, questions(known), load);
const during = used.filter(({ at }) => at >= start);
await end();

const result = {
  ...environment(`npx node benchmarks/server.ts --articles ${articles} --seconds ${seconds} --write`),
  readings: "made up, not read by the network",
  made,
  clients: load.clients,
  secondsBetween: load.every / 1000,
  seconds,
  machine: `${machine[0]?.toFixed(1)} processes ran or waited for the processor before it began, ${loadavg()[0]?.toFixed(1)} at its end; the clients run on the same machine, all of it at priority ${getPriority()}`,
  requests: answered.length,
  requestsPerSecond: Math.round(answered.length / seconds),
  errors: answered.filter(({ status }) => status !== 200).length,
  cpuPerRequest: Math.round(cpuOf(during) / 100 / answered.length) / 10,
  processorShare: Math.round(cpuOf(during) / 1e4 / seconds) / 100,
  all: timesOf(answered),
  routes: byRoute(answered),
  memory: memoryOf(during),
};
console.log(JSON.stringify(result, null, 2));
for (const { status, address } of answered.filter((each) => each.status !== 200).slice(0, 5))
  console.error(`${status} ${address}`);
if (values.write) {
  const size = articles === 10_000 ? "" : `-${articles}`;
  const file = `server${size}${seconds >= 600 ? "-ten-minutes" : ""}`;
  console.log(`written: ${writeResult(file, result, "benchmarks")}`);
}

/** Milliseconds from when a request was due to its last byte, and kilobytes as they came, compressed. */
function timesOf(all: readonly Answered[]) {
  const times = all.map(({ time }) => time).sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  return { requests: all.length, p50: at(0.5), p95: at(0.95), max: at(1), kilobytes: round(bytes / 1000 / all.length) };
}

function byRoute(all: readonly Answered[]) {
  const routes = Object.groupBy(all, ({ route }) => route);
  return Object.fromEntries(Object.entries(routes).map(([route, own]) => [route, timesOf(own ?? [])]));
}

/** Megabytes: at the start, the mean of each minute and of each third, the most; and by how much it grew a minute from the first third's end. */
function memoryOf(uses: readonly Use[]) {
  const resident = uses.map((use) => use.resident / 1e6);
  const first = uses[0]?.at ?? 0;
  const minutes = Map.groupBy(uses, ({ at }) => Math.floor((at - first) / 60_000));
  const third = Math.ceil(resident.length / 3);
  const thirds = [0, 1, 2].map((at) => mean(resident.slice(at * third, (at + 1) * third)));
  const later = uses.slice(third);
  const lasted = ((later.at(-1)?.at ?? 0) - (later[0]?.at ?? 0)) / 60_000;
  return {
    start: Math.round(resident[0] ?? 0),
    byMinute: [...minutes.values()].map((own) => Math.round(mean(own.map((use) => use.resident / 1e6)))),
    heapByMinute: [...minutes.values()].map((own) => Math.round(mean(own.map((use) => use.heap / 1e6)))),
    thirds: thirds.map(Math.round),
    most: Math.round(Math.max(...resident)),
    growthAMinute: round(lasted > 0 ? ((thirds[2] ?? 0) - (thirds[1] ?? 0)) / (lasted / 2) : 0),
    heapMost: Math.round(Math.max(...uses.map(({ heap }) => heap / 1e6))),
  };
}

function cpuOf(uses: readonly Use[]): number {
  return (uses.at(-1)?.cpu ?? 0) - (uses[0]?.cpu ?? 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function round(number: number): number {
  return Math.round(10 * number) / 10;
}
