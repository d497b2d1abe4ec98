import { assemble } from "./article/assemble.ts";
import type { Draft } from "./draft.ts";
import { decode } from "./encoding.ts";
import { IngestError } from "./failure.ts";
import { type Format, formatByContent, type Taken } from "./formats/index.ts";
import type { Raw } from "./gather.ts";
import { identify } from "./identity.ts";
import type { Given, Ingested, Warning } from "./input.ts";
import type { Run } from "./run.ts";

/** What a file turned out to be, and what had to be assumed to read it. */
export interface Result {
  format: Format;
  taken: Taken;
  warnings: Omit<Warning, "file">[];
}

/** Takes a file apart. Throws an `IngestError` where it can't be. */
export async function takeApart(raw: Raw, run: Run): Promise<Result> {
  const { address, bytes } = raw;
  const time = { left: raw.left, limit: run.limits.milliseconds };
  const fields = run.options.fields ?? {};
  if (raw.format?.binary) {
    const taken = await run.workbench.take(raw.format, { text: "", bytes, address, fields }, time);
    return { format: raw.format, taken, warnings: [] };
  }
  const decoded = decode(bytes, { declared: raw.charset, html: raw.format?.namesEncoding ?? true });
  if (decoded.text.trim() === "")
    throw new IngestError("empty", "the file holds nothing but white space: nothing can be read in it");
  const format = raw.format ?? formatByContent(decoded.text.slice(0, 2000));
  const source = { text: decoded.text, bytes: new Uint8Array(), address, fields };
  return { format, taken: await run.workbench.take(format, source, time), warnings: decoded.warnings };
}

/** An article of a draft. Throws an `IngestError` where it has no words, or too many. */
export async function articleOf(
  draft: Draft,
  about: {
    file: string;
    given: Given;
    format: { name: string; remedy: string };
    warnings?: Result["warnings"];
    bytes?: Uint8Array;
  },
  run: Run,
): Promise<Ingested> {
  const { file, format } = about;
  if (draft.text.trim() === "")
    throw new IngestError("no-text", `the ${format.name} file holds no article text: ${format.remedy}`);
  if (draft.text.length > run.limits.characters) throw tooLong(draft.text.length, run.limits.characters);
  const given: Given = { ...about.given, ...run.options.meta?.givenFor(file), ...run.options.given };
  const article = identify(await assemble(draft, { file, given }));
  const warnings = [...(about.warnings ?? []), ...draft.warnings];
  return {
    article,
    bytes: about.bytes ?? null,
    warnings: warnings.map((warning) => ({ file, ...warning, message: `${file}: ${warning.message}` })),
  };
}

function tooLong(length: number, limit: number): IngestError {
  return new IngestError(
    "too-long",
    `its text has ${length} characters, more than the ${limit} that one article may have: split it into its articles`,
  );
}
