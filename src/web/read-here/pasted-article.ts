import type { Article } from "../../contract/index.ts";
import { assemble } from "../../ingest/article/assemble.ts";
import { emptyDraft } from "../../ingest/draft.ts";

/** What is pasted is kept nowhere, so that nothing is ever looked up by its identity. */
const NO_IDENTITY = `sha256:${"0".repeat(64)}`;

/** A pasted text as an article, made as a plain-text file's is: title, date, credit and language are those that it tells. */
export async function pastedArticle(text: string): Promise<Article> {
  return { id: NO_IDENTITY, ...(await assemble(emptyDraft(text), { file: "pasted text", given: {} })) };
}
