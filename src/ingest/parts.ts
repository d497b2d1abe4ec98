import type { Draft } from "./draft.ts";
import { failureOf, IngestError } from "./failure.ts";
import { asFeedText } from "./feed/feed-text.ts";
import { skippedOf } from "./folder.ts";
import { endingOf } from "./formats/ending.ts";
import { type Allowance, formatByEnding, type Part } from "./formats/index.ts";
import { gatherPage, gatherPart, type Opened, type Raw } from "./gather.ts";
import type { Given, Ingested } from "./input.ts";
import type { Run } from "./run.ts";
import { articleOf, takeApart } from "./take.ts";

/** A file, a page or a part of either, on its way to becoming articles. */
interface Thing {
  /** As it is named in what is printed: "reports.zip!day1/pier.pdf". */
  file: string;
  load(): Promise<Raw | Opened>;
  /** What the list that names it says of it; less than what the command line or `--meta` says. */
  given: Given;
  /** How many archives, feeds or lists it stands in. */
  depth: number;
  /** What the outermost archive may still unpack; null outside of any. */
  allowance: Allowance | null;
}

type Articles = AsyncGenerator<Ingested, void, undefined>;

/** The article that a thing is, or those of its parts. Yields a failure in place of what can't be read. */
export async function* readThing(thing: Thing, run: Run): Articles {
  try {
    const loaded = await thing.load();
    if ("archive" in loaded) {
      const allowance = thing.allowance ?? { left: run.limits.unpacked };
      const options = { limits: run.limits, allowance, fields: run.options.fields ?? {}, knows };
      yield* readParts({ ...thing, allowance }, loaded.archive.open(loaded.holding, options), loaded.archive, run);
      return;
    }
    const { format, taken, warnings } = await takeApart(loaded, run);
    if ("draft" in taken)
      yield await articleOf(
        taken.draft,
        { file: thing.file, given: thing.given, format, warnings, bytes: loaded.bytes },
        run,
      );
    else yield* readParts(thing, taken.parts, format, run);
  } catch (error) {
    yield { failure: failureOf(thing.file, error) };
  }
}

interface Holder {
  name: string;
  remedy?: string;
}

async function* readParts(
  thing: Thing,
  parts: AsyncIterable<Part> | Iterable<Part>,
  holder: Holder,
  run: Run,
): Articles {
  if (thing.depth >= run.limits.depth) throw tooDeep(holder.name, run.limits.depth);
  const names = new Map<string, number>();
  const others = new Map<string, number>();
  for await (const part of parts) {
    if (run.stopped) return;
    if ("others" in part) {
      for (const [kind, number] of part.others) others.set(kind, (others.get(kind) ?? 0) + number);
      continue;
    }
    const file = part.name === "" ? thing.file : `${thing.file}!${numbered(part.name, names)}`;
    if ("failure" in part) yield { failure: failureOf(file, new IngestError(part.failure.code, part.failure.message)) };
    else if ("draft" in part && !("address" in part)) yield* readDraft(file, part.draft, thing, holder, run);
    else if ("bytes" in part) {
      const load = async () => gatherPart(part.name, part.bytes, part.sent ?? null, run);
      for await (const one of readThing({ ...thing, file, load, depth: thing.depth + 1 }, run)) {
        if (isNoArticle(one, file)) others.set(endingOf(file), (others.get(endingOf(file)) ?? 0) + 1);
        else yield one;
      }
    } else {
      const given = { ...thing.given, ...part.given };
      const page: Thing = {
        file,
        load: () => gatherPage(part.address, run),
        given,
        depth: thing.depth + 1,
        allowance: thing.allowance,
      };
      yield* part.draft === null ? readThing(page, run) : readEntry(page, part.draft, run);
    }
  }
  const skipped = skippedOf(thing.file, others);
  if (skipped !== null) yield { skipped };
}

/** Tables and JSON of other things stand in many folders and archives, as a list for --meta does: they are no articles. */
export function isNoArticle(one: Ingested, file: string): boolean {
  return "failure" in one && one.failure.code === "no-articles" && one.failure.file === file;
}

async function* readDraft(file: string, draft: Draft, thing: Thing, holder: Holder, run: Run): Articles {
  const format = { name: holder.name, remedy: holder.remedy ?? "give it words, or leave it out" };
  try {
    yield await articleOf(draft, { file, given: thing.given, format }, run);
  } catch (error) {
    yield { failure: failureOf(file, error) };
  }
}

/** A feed's entry: its page, with what the feed says where the page is silent; where it can't be had, the feed's words. */
async function* readEntry(page: Thing, entry: Draft, run: Run): Articles {
  const about = { file: page.file, given: page.given, format: { name: "feed", remedy: "open its page in a browser" } };
  let why: unknown;
  try {
    const loaded = await page.load();
    if ("archive" in loaded)
      throw new IngestError("address-type", "it is an archive and no page: read it by its address");
    const { format, taken, warnings } = await takeApart(loaded, run);
    if (!("draft" in taken)) throw new IngestError("address-type", "it is a list and no page: read it by its address");
    // A page that only a script fills, or that asks for something first, holds less than its feed.
    if (taken.draft.text.length * 2 < entry.text.length)
      throw new IngestError("no-text", "the page that comes holds less of it than the feed does: open it in a browser");
    yield await articleOf(filled(taken.draft, entry), { ...about, format, warnings, bytes: loaded.bytes }, run);
    return;
  } catch (error) {
    why = error;
  }
  try {
    if (run.stopped) return;
    if (entry.text.trim() === "") throw why;
    const reason = failureOf("", why).message.slice(2).split(/: /)[0] ?? "";
    yield await articleOf(asFeedText(entry, reason), about, run);
  } catch (error) {
    yield { failure: failureOf(page.file, error) };
  }
}

/** What the page says of itself, and what its feed says where the page says nothing. */
function filled(page: Draft, entry: Draft): Draft {
  return {
    ...page,
    title: page.title ?? entry.title,
    outlet: page.outlet ?? entry.outlet,
    authors: page.authors.length > 0 ? page.authors : entry.authors,
    published: page.published ?? entry.published,
    url: page.url ?? entry.url,
    language: page.language ?? entry.language,
  };
}

/** The second part of one name is "name (2)": a name means one part. */
function numbered(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

function tooDeep(name: string, depth: number): IngestError {
  return new IngestError(
    "archive-depth",
    `this ${name} file stands in ${depth} others, deeper than is looked into: unpack the outer ones and read what is in them`,
  );
}

function knows(name: string): boolean {
  return formatByEnding(name) !== null;
}
