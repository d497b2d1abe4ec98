import { type Article, type Attribution, wordsOf } from "../contract/index.ts";
import { dateWords } from "./date-words.ts";
import type { Origin } from "./origin.ts";
import { relaysOf, whoWords } from "./path.ts";
import { KIND_WORDS, putByWords } from "./wording.ts";

/** A statement's words on one line, in quotation marks where they were said so. */
export function statementWords(article: Article, attribution: Attribution): string {
  const words = wordsOf(article.text, attribution.content).replace(/\s+/gu, " ").trim();
  return attribution.kind === "direct" && !/^[“„«"‘]/u.test(words) ? `“${words}”` : words;
}

/**
 * A statement with the note that must go with it wherever it is pasted: its words, then who, through whom, how, the
 * outlet, the date and the address. What is not known is said to be unknown.
 */
export function attributionNote(article: Article, attribution: Attribution, origin: Origin): string {
  const relays = relaysOf(origin);
  const through = relays.length === 0 ? "" : `, through ${relays.map(({ name }) => name).join(" and ")}`;
  const denied =
    attribution.polarity === "affirmed"
      ? ""
      : attribution.polarity === "denied"
        ? `, who denies this${putByWords(attribution)}`
        : ", told as not said";
  const said = attribution.date === null ? "" : `, said ${dateWords(attribution.date)}`;
  const outlet = article.outlet ?? "outlet unknown";
  const published = article.published === null ? "date unknown" : dateWords(article.published);
  const where = [outlet, published, article.url ?? article.file].join(", ");
  return `${statementWords(article, attribution)}\n— ${whoWords(origin)}${through}${denied}${said} (${KIND_WORDS[attribution.kind]}). ${where}`;
}
