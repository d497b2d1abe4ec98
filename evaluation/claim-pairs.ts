/**
 * Fits the model that tells whether two statements assert the same, and cross-validates it on the collections.
 *
 *   npx node evaluation/claim-pairs.ts --corpora FOLDER --collections FOLDER [--readings FILE] [--model NAME] [--write]
 *
 * Pairs come from ECB+ (statements whose events corefer, in reports of one topic; those that differ in a number or in that
 * one denies are different claims by our rules) and from the gold of the collections and of the bundled
 * example. Each counts as much as the others. For
 * every collection the model is fitted without it and scored on it; what ships (src/linker/claims/weights.json, with
 * --write) is fitted on all. `--readings` takes articles as
 * read before (NDJSON, may be repeated), since reading them all takes minutes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Reading } from "../src/contract/index.ts";
import { loadModel } from "../src/encoder/load.ts";
import { articleFromText } from "../src/ingest/index.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { FEATURES, featuresOf, type Ready, readied } from "../src/linker/claims/features.ts";
import { claimGroupsOf, linkClaims } from "../src/linker/claims/index.ts";
import { isCopied, isWorth } from "../src/linker/claims/link.ts";
import { type PairModel, rounded } from "../src/linker/claims/score.ts";
import { type Profile, profileOf } from "../src/linker/index.ts";
import { repeatTiesOf } from "../src/linker/ties.ts";
import { createReader } from "../src/reader/index.ts";
import { asRead, type Collection, collectionAt, collectionsIn } from "./corpora/collections.ts";
import { eventArticles } from "./corpora/ecb-plus.ts";
import { EXAMPLE } from "./corpora/example.ts";
import { placeOf } from "./corpora/statements.ts";
import { environment, writeResult } from "./environment.ts";
import { readCollection } from "./reading.ts";
import { pairsOf } from "./scoring/collection.ts";
import { type Example, fitLogistic } from "./scoring/logistic.ts";
import { baseName, near, sharedLength } from "./scoring/places.ts";

const PENALTY = 100;
/** What each source of pairs weighs together, whatever number it has. */
const SHARE = 20_000;

/** A statement and what it asserts: gold claims, or events. Of a collection also those that assert nothing of the gold. */
interface Told {
  readonly ready: Ready;
  readonly article: number;
  readonly topic: string;
  readonly what: ReadonlySet<string>;
}

type Pair = Omit<Example, "weight">;

type Read = (text: string, file: string) => Promise<Reading>;

function readingsIn(file: string): Reading[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Reading);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: "string" },
      collections: { type: "string" },
      readings: { type: "string", multiple: true },
      model: { type: "string", default: DEFAULT_MODEL },
      write: { type: "boolean" },
    },
  });
  if (values.corpora === undefined || values.collections === undefined) {
    console.error("give --corpora FOLDER (holds ecb-plus) and --collections FOLDER (collections with gold.json)");
    process.exit(2);
  }
  const network = await loadModel(modelFolder(values.model));
  const reader = createReader(network);
  const before = new Map((values.readings ?? []).flatMap(readingsIn).map((reading) => [reading.article.text, reading]));
  const read: Read = async (text, file) =>
    before.get(text) ?? (await reader.read(await articleFromText(text, { file, given: {} })));
  const unread = [...collectionsIn(values.collections), collectionAt(EXAMPLE, basename(EXAMPLE))];
  const topics = new Set(unread.flatMap(({ articles }) => articles.map(({ file }) => file.split("_")[0] ?? "")));
  const events = examplesOfEvents(await eventsTold(values.corpora, topics, read));
  const known = new Map<Collection, { profiles: Profile[]; examples: Example[] }>();
  for (const each of unread) {
    const kept = each.articles.flatMap(({ text }) => before.get(text) ?? []);
    const whole = kept.length === each.articles.length && each.folder !== EXAMPLE;
    const readings = whole ? kept : await readCollection(each.folder, values.model);
    const collection = asRead(each, readings);
    const profiles = readings.map((reading) => profileOf(reading));
    known.set(collection, { profiles, examples: examplesOfClaims(claimsTold(collection, profiles)) });
  }
  await network.encoder.close();
  const crossValidated: Record<string, object> = {};
  for (const [collection, { profiles }] of known) {
    const others = [...known].filter(([each]) => each !== collection).flatMap(([, { examples }]) => examples);
    const score = sameClaim(collection, profiles, fitted([...events, ...others]));
    crossValidated[collection.name] = score;
    console.log(collection.name, "fitted without it:", JSON.stringify(score));
  }
  const model = fitted([...events, ...[...known.values()].flatMap(({ examples }) => examples)]);
  for (const [collection, { profiles }] of known)
    console.log(collection.name, "fitted on all:", JSON.stringify(sameClaim(collection, profiles, model)));
  const weights = Object.fromEntries(FEATURES.map(({ name }, at) => [name, rounded(model.weights[at] ?? 0)]));
  const features = Object.fromEntries(FEATURES.map(({ name, says }) => [name, says]));
  console.log(JSON.stringify({ base: rounded(model.base), weights }, null, 1));
  if (values.write) {
    const path = join(import.meta.dirname, "../src/linker/claims/weights.json");
    writeFileSync(path, `${JSON.stringify({ base: rounded(model.base), weights, features }, null, 2)}\n`);
    const command = "npx node evaluation/claim-pairs.ts --corpora FOLDER --collections FOLDER --write";
    console.log(
      `written: ${path}, ${writeResult("claim-pairs", { ...environment(command, values.model), crossValidated })}`,
    );
  }
}

/** Statements of ECB+ that tell validated events. */
async function eventsTold(corpora: string, without: ReadonlySet<string>, read: Read): Promise<Told[]> {
  const told: Told[] = [];
  for (const [article, { id, topic, text, events }] of eventArticles(corpora, without).entries()) {
    const reading = await read(text, `${id}.txt`);
    for (const ready of readied(profileOf(reading))) {
      const within = events.filter(({ start, end }) =>
        ready.statement.pieces.some((piece) => piece.start <= start && end <= piece.end),
      );
      if (within.length > 0) told.push({ ready, article, topic, what: new Set(within.map(({ event }) => event)) });
    }
  }
  return told;
}

/** All statements of a collection, with the claims of those that are taken for ones of its gold. */
function claimsTold(collection: Collection, profiles: readonly Profile[]): Told[] {
  const claims = new Map<Ready, Set<string>>();
  const ready = profiles.map(readied);
  for (const [found, id] of matches(collection, profiles, ready)) {
    if (found !== null) claims.set(found, (claims.get(found) ?? new Set()).add(id));
  }
  return ready.flatMap((all, article) =>
    all.map((each) => ({ ready: each, article, topic: collection.name, what: claims.get(each) ?? new Set() })),
  );
}

/** For each statement of the gold the one nearest to it in extent, with its claim and file. */
function matches(
  { gold, articles }: Collection,
  profiles: readonly Profile[],
  ready: readonly (readonly Ready[])[],
): [Ready | null, claim: string, file: string][] {
  return gold.claims.flatMap(({ id, statements }) =>
    statements.map((statement): [Ready | null, string, string] => {
      const at = profiles.findIndex(({ article }) => baseName(article.file) === baseName(statement.file));
      const place = placeOf(statement, articles.find(({ file }) => file === baseName(statement.file))?.text ?? "");
      let [best, most]: [Ready | null, number] = [null, -1];
      for (const each of ready[at] ?? []) {
        const { start, end } = each.statement;
        if (!near(place, each.statement)) continue;
        const agreement = sharedLength(place, each.statement) / Math.max(place.end - place.start, end - start, 1);
        if (agreement > most) [best, most] = [each, agreement];
      }
      return [best, id, baseName(statement.file)];
    }),
  );
}

/** Pairs of statements that tell events, of two articles on one topic; what only partly tell the same ones are left out. */
function examplesOfEvents(told: readonly Told[]): Example[] {
  const number = FEATURES.findIndex(({ name }) => name === "other number");
  const found: Pair[] = [];
  for (const [one, other] of pairsIn(told)) {
    if (![...one.ready.terms.keys()].some((word) => other.ready.terms.has(word))) continue;
    const shared = [...one.what].filter((each) => other.what.has(each)).length;
    if (shared > 0 && shared / new Set([...one.what, ...other.what]).size < 0.5) continue;
    const features = featuresOf(one.ready, other.ready);
    const differs = features[number] === 1 || one.ready.statement.denies !== other.ready.statement.denies;
    found.push({ features, holds: shared > 0 && !differs });
  }
  return weighed("events", found);
}

/**
 * Pairs of a collection's statements of two articles that are compared when articles are linked. A claim's gold lists every
 * place that asserts it, and what two articles assert is a claim: so pairs of which one or both stand in no claim are told
 * apart too. Those in the same words are left out, since annotators overlook some.
 */
function examplesOfClaims(told: readonly Told[]): Example[] {
  const found: Pair[] = [];
  for (const [one, other] of pairsIn(told)) {
    if (one.ready.statement.denies !== other.ready.statement.denies || !isWorth(one.ready, other.ready)) continue;
    const features = featuresOf(one.ready, other.ready);
    const isTold = one.what.size > 0 && other.what.size > 0;
    if (!isTold && isCopied(one.ready, other.ready, features)) continue;
    found.push({ features, holds: !one.what.isDisjointFrom(other.what) });
  }
  return weighed("claims", found);
}

function* pairsIn(told: readonly Told[]): Generator<[Told, Told]> {
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      if (one.article !== other.article && one.topic === other.topic) yield [one, other];
    }
  }
}

function weighed(kind: string, pairs: readonly Pair[]): Example[] {
  console.log(`${kind}: ${pairs.length} pairs, ${pairs.filter(({ holds }) => holds).length} of them the same`);
  return pairs.map((each) => ({ ...each, weight: SHARE / pairs.length }));
}

function fitted(examples: readonly Example[]): PairModel {
  return fitLogistic(examples, PENALTY);
}

/** Pairs of statements in one claim against the gold's, as evaluation/collection.ts counts them. */
function sameClaim(collection: Collection, profiles: readonly Profile[], model: PairModel) {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const ties = sorted.flatMap((a, index) =>
    sorted.slice(index + 1).flatMap((b) =>
      linkClaims(a, b, model).claims.map((link) => ({
        a: { article: a.article.id, index: link.a },
        b: { article: b.article.id, index: link.b },
        score: link.score,
      })),
    ),
  );
  const statements = sorted.flatMap(({ article, statements: all }) =>
    all.map((_, index) => ({ article: article.id, index })),
  );
  const groups = claimGroupsOf(statements, [...sorted.flatMap(repeatTiesOf), ...ties]);
  const claim = new Map(
    groups.flatMap(({ id, members }) => members.map((each) => [`${each.article} ${each.index}`, id] as const)),
  );
  const ready = profiles.map(readied);
  const article = new Map(
    ready.flatMap((all, at) => all.map((each) => [each, profiles[at]?.article.id ?? ""] as const)),
  );
  const rows = matches(collection, profiles, ready).map(([found, id, file]): [string, string, string | null] => [
    id,
    file,
    found === null ? null : (claim.get(`${article.get(found)} ${found.index}`) ?? null),
  ]);
  return pairsOf(rows);
}

await main();
