import { existsSync, statSync } from "node:fs";
import {
  type AddingTo,
  type AddOutcome,
  type AddSummary,
  collectionNames,
  openToAdd,
} from "../../library/collection/index.ts";
import { metaFrom } from "../../library/inputs.ts";
import { asSentence } from "../../library/sentence.ts";
import { counted, listed } from "../../publish/wording.ts";
import { StoreError } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { Interruption } from "../interruption.ts";
import { UsageError } from "../usage-error.ts";
import type { addFlags } from "./add.ts";
import { toldPlainly } from "./asking.ts";
import { Pace } from "./pace.ts";

/** Does what `hearsay add` was told, and resolves to the exit code. */
export async function addArticles(
  name: string,
  paths: readonly string[],
  values: Values<typeof addFlags>,
): Promise<number> {
  refuseFile(name);
  using interruption = new Interruption();
  const pace = new Pace(process.stderr, paths.length);
  const { model, runtime, threads } = values;
  const notice = (sentence: string) => pace.say(`hearsay: ${asSentence(sentence)}`);
  const options = {
    notice,
    ...(model !== undefined && { model }),
    ...(runtime !== undefined && { runtime }),
    ...(threads !== undefined && { threads }),
  };
  return await toldPlainly(async () => {
    await using collection = await openToAdd(name, options);
    const adding = collection.add(paths, {
      signal: interruption.signal,
      allowPrivate: values.allowPrivate === true,
      ...(values.fields !== undefined && { fields: values.fields }),
      ...(values.noCache === true && { network: { cache: null } }),
      progress: ({ done, stage }) => pace.at(done, stage),
      ...(values.outlet !== undefined && { outlet: values.outlet }),
      ...(values.date !== undefined && { published: values.date }),
      ...(values.url !== undefined && { url: values.url }),
      ...(values.title !== undefined && { title: values.title }),
      ...(values.meta !== undefined && { meta: await metaFrom(values.meta) }),
    });
    try {
      let step = await Promise.race([adding.next(), interruption.stopped]);
      for (; !step.done; step = await Promise.race([adding.next(), interruption.stopped])) tell(step.value, pace);
      pace.clear();
      process.stdout.write(`${summaryOf(name, step.value, await collection.countArticles())}\n`);
      return step.value.unreadable.length === 0 ? 0 : 1;
    } catch (error) {
      pace.clear();
      if (interruption.exitCode === null) throw await withHolding(name, collection, error);
      process.stderr.write(`hearsay: stopped; ${holding(name, await collection.countArticles())}.\n`);
      return interruption.exitCode;
    }
  });
}

/** "hearsay add report.txt other.txt", where the collection was forgotten, would make one called report.txt. */
function refuseFile(name: string): void {
  const isFile = !/[\\/]/u.test(name) && existsSync(name) && statSync(name).isFile();
  if (!isFile || collectionNames().includes(name)) return;
  throw new UsageError(
    `${name} is a file here, and what add names first is the collection: write hearsay add NAME ${name} and whatever else is to be added.`,
  );
}

function tell(outcome: AddOutcome, pace: Pace): void {
  if ("skipped" in outcome) {
    const { folder, count, kinds } = outcome.skipped;
    pace.say(
      `hearsay: ${folder}: ${counted(count, "file")} left out that ${count === 1 ? "is" : "are"} no article (${kinds.join(", ")}).`,
    );
    return;
  }
  if ("failure" in outcome) {
    const { file, message } = outcome.failure;
    pace.say(`hearsay: ${asSentence(message.includes(file) ? message : `${file}: ${message}`)}`);
    return;
  }
  // A warning names its file itself.
  for (const warning of outcome.warnings) pace.say(`hearsay: ${asSentence(warning.message)}`);
  if (outcome.notRead !== null) pace.say(`hearsay: ${outcome.file}: kept but not read: ${asSentence(outcome.notRead)}`);
}

function summaryOf(name: string, summary: AddSummary, articles: number | null): string {
  const { added, alreadyThere, newVersions, olderVersions, copies, unreadable, brought } = summary;
  const parts = [
    `${counted(added, "article")} added`,
    newVersions > 0 ? `${newVersions} of them new versions of a page` : "",
    olderVersions > 0 ? `${olderVersions} of them older than what is there` : "",
    copies > 0 ? `${copies} with the bytes of another` : "",
    alreadyThere > 0 ? `${alreadyThere} already there` : "",
    unreadable.length > 0 ? `${unreadable.length} could not be read` : "",
  ].filter((part) => part !== "");
  const came =
    brought.length === 0 ? "" : `\nCited by articles and now here: ${listed(brought.map((each) => each.name))}.`;
  return `${listed(parts)}; ${holding(name, articles)}.${came}`;
}

/** What kept adding from going on, with what is in the collection by then: whoever adds again wants to know where he is. */
async function withHolding(name: string, collection: AddingTo, error: unknown): Promise<unknown> {
  if (!(error instanceof StoreError)) return error;
  const articles = await collection.countArticles().catch(() => null);
  if (articles === null) return error;
  return new StoreError(error.code, `${error.message.replace(/\.$/u, "")} (${holding(name, articles)}).`, error);
}

function holding(name: string, articles: number | null): string {
  return articles === null ? `there is no collection ${name} yet` : `${name} holds ${counted(articles, "article")}`;
}
