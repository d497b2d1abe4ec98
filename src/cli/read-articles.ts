import { HearsayError } from "../library/error.ts";
import { metaFrom } from "../library/inputs.ts";
import { openReader } from "../library/open-reader.ts";
import type { ReaderOptions, ReadOptions } from "../library/options.ts";
import type { Outcome } from "../library/outcome.ts";
import { asSentence } from "../library/sentence.ts";
import type { Values } from "./declaration.ts";
import { Interruption } from "./interruption.ts";
import { outputFailure } from "./output/failure.ts";
import { openOutput } from "./output/open-output.ts";
import type { Output } from "./output/output.ts";
import { Progress } from "./progress.ts";
import type { readFlags } from "./read-flags.ts";
import type { ReadPlan } from "./read-plan.ts";
import { Striking } from "./striking.ts";
import { UsageError } from "./usage-error.ts";

type ReadValues = Values<typeof readFlags>;

/**
 * Does what `hearsay read` was told, and resolves to its exit code. Rejects with a UsageError, before anything is read,
 * where a file or model that an option names is not what it should be.
 */
export async function readArticles(paths: readonly string[], values: ReadValues, plan: ReadPlan): Promise<number> {
  using interruption = new Interruption();
  const progress = new Progress(process.stderr, showsProgress(plan), plan.several ? null : 1);
  try {
    const options = await readOptions(values, plan, progress, interruption.signal);
    await using reader = await openReader(readerOptions(values, plan, progress));
    await using output = await openOutput(plan, usesColour(plan, values), (error) =>
      brokeOff(error, progress, interruption),
    );
    const striking = new Striking(values.without ?? [], plan.several);
    const code = await readInto(output, reader.readAll(paths, options), striking, progress, interruption);
    const unmet = code === 0 ? striking.unmet() : null;
    if (unmet !== null) throw new UsageError(unmet);
    return code;
  } catch (error) {
    if (interruption.exitCode !== null) return interruption.exitCode;
    if (!(error instanceof HearsayError)) throw error;
    if (isWrongUsage(error, values)) throw new UsageError(error.message);
    progress.say(`hearsay: ${error.message}`);
    return 1;
  } finally {
    progress.clear();
  }
}

/** Writes what comes, and resolves to the exit code that it asks for. Rejects when something stops it. */
async function readInto(
  output: Output,
  outcomes: AsyncGenerator<Outcome, void, undefined>,
  striking: Striking,
  progress: Progress,
  interruption: Interruption,
): Promise<number> {
  let code = 0;
  while (true) {
    const next = await Promise.race([outcomes.next(), interruption.stopped]);
    if (next.done) return interruption.exitCode ?? code;
    if ("failure" in next.value) code = 1;
    await tell(next.value, output, striking, progress);
  }
}

/** Whoever reads the output has had enough of it (`| head`), which is no error; or it can't be written. */
function brokeOff(error: NodeJS.ErrnoException, progress: Progress, interruption: Interruption): void {
  const enough = error.code === "EPIPE";
  if (!enough) progress.say(`hearsay: ${outputFailure(error)}`);
  interruption.stop(enough ? 0 : 1);
}

function isWrongUsage({ code }: HearsayError, values: ReadValues): boolean {
  return code === "meta-invalid" || (code === "model-missing" && values.model !== undefined);
}

/** Writes a reading, and says on standard error what there is to say of a file. */
async function tell(outcome: Outcome, output: Output, striking: Striking, progress: Progress): Promise<void> {
  if ("skipped" in outcome) {
    const { folder, count, kinds } = outcome.skipped;
    const files = count === 1 ? "1 file is no article and was" : `${count} files are no articles and were`;
    progress.say(`hearsay: ${folder}: ${files} left out (${kinds.join(", ")}).`);
    return;
  }
  if ("failure" in outcome) {
    progress.say(`hearsay: ${about(outcome.failure.file, outcome.failure.message)}`);
  } else {
    const { article, notRead } = outcome.reading;
    for (const warning of outcome.warnings) progress.say(`hearsay: ${about(warning.file, warning.message)}`);
    if (notRead !== null) progress.say(`hearsay: ${article.file}: kept but not read: ${asSentence(notRead)}`);
    const reading = striking.of(outcome.reading, (sentence) => progress.say(`hearsay: ${sentence}`));
    progress.clear();
    await output.write(reading);
  }
  progress.done();
}

/** A message always names its file. */
function about(file: string, message: string): string {
  return asSentence(message.includes(file) ? message : `${file}: ${message}`);
}

function readerOptions(values: ReadValues, plan: ReadPlan, progress: Progress): ReaderOptions {
  return {
    threads: plan.threads,
    notice: (sentence) => progress.say(`hearsay: ${asSentence(sentence)}`),
    ...(values.model !== undefined && { model: values.model }),
    ...(values.runtime !== undefined && { runtime: values.runtime }),
  };
}

async function readOptions(
  values: ReadValues,
  plan: ReadPlan,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReadOptions> {
  return {
    signal,
    allowPrivate: values.allowPrivate === true,
    ...(values.fields !== undefined && { fields: values.fields }),
    ...(values.noCache === true && { network: { cache: null } }),
    ...(!plan.several && { progress: (share: number) => progress.share(share) }),
    ...(values.outlet !== undefined && { outlet: values.outlet }),
    ...(values.date !== undefined && { published: values.date }),
    ...(values.url !== undefined && { url: values.url }),
    ...(values.title !== undefined && { title: values.title }),
    // Read before anything else is, so that a list that is none is told at once.
    ...(values.meta !== undefined && { meta: await metaFrom(values.meta) }),
  };
}

/** One short article needs none; one that takes long does, on a terminal. */
function showsProgress(plan: ReadPlan): boolean {
  return plan.several || process.stderr.isTTY === true;
}

function usesColour(plan: ReadPlan, values: ReadValues): boolean {
  if (values.noColour) return false;
  if (values.colour) return true;
  const terminal = plan.out === null && process.stdout.isTTY === true && process.env.TERM !== "dumb";
  return terminal && (process.env.NO_COLOR ?? "") === "";
}
