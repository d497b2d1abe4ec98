import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/contract/index.ts";

/** An article of ECB+ (Cybulska & Vossen 2014), and the events that its validated sentences tell. */
export interface EventArticle {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** Places in `text`; what one event is has one `event` within the topic. */
  readonly events: readonly (Span & { readonly event: string })[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)%”’]|'s|’s|n't|'re|'ve|'ll|'d|'m|'')$/u;
const NO_SPACE_AFTER = /^(?:[($“]|``)$/u;

/** The articles of all topics but some, by id. Each sentence is a paragraph. Throws where the corpus is not there. */
export function eventArticles(folder: string, without: ReadonlySet<string>): EventArticle[] {
  const root = join(folder, "ecb-plus");
  const validated = new Set(
    readFileSync(join(root, "ECBplus_coreference_sentences.csv"), "utf8")
      .split("\n")
      .map((line) => line.trim().split(",").slice(0, 3).join(" ")),
  );
  return readdirSync(root)
    .filter((topic) => /^\d+$/u.test(topic) && !without.has(topic))
    .sort()
    .flatMap((topic) =>
      readdirSync(join(root, topic))
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) => articleOf(readFileSync(join(root, topic, file), "utf8"), topic, file.slice(0, -4), validated)),
    );
}

function articleOf(xml: string, topic: string, id: string, validated: ReadonlySet<string>): EventArticle {
  const places = new Map<string, Span & { sentence: string }>();
  let [text, before, sentence] = ["", "(", ""];
  for (const [, attributes = "", written = ""] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/gu)) {
    const word = written
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"');
    const own = attributeOf(attributes, "sentence");
    if (own !== sentence) {
      text = text === "" ? "" : `${text.trimEnd()}\n\n`;
      [sentence, before] = [own, "("];
    }
    if (text !== "" && !text.endsWith("\n") && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(before)) text += " ";
    places.set(attributeOf(attributes, "t_id"), { start: text.length, end: text.length + word.length, sentence });
    text += word;
    before = word;
  }
  return {
    id,
    topic,
    text,
    events: eventsOf(xml, id, places, (number) => validated.has(`${topic} ${id.split("_")[1]} ${number}`)),
  };
}

function eventsOf(
  xml: string,
  id: string,
  places: ReadonlyMap<string, Span & { sentence: string }>,
  isValidated: (sentence: string) => boolean,
): EventArticle["events"] {
  const marked = new Map<string, Span & { sentence: string }>();
  for (const [, attributes = "", body = ""] of xml.matchAll(
    /<(?:NEG_)?ACTION\w* ([^>]*?)>([\s\S]*?)<\/(?:NEG_)?ACTION/gu,
  )) {
    const anchors = [...body.matchAll(/token_anchor t_id="(\d+)"/gu)].flatMap(
      ([, token]) => places.get(token ?? "") ?? [],
    );
    const [first, last] = [anchors[0], anchors.at(-1)];
    if (first === undefined || last === undefined || !isValidated(first.sentence)) continue;
    marked.set(attributeOf(attributes, "m_id"), { ...first, end: last.end });
  }
  const event = new Map<string, string>();
  for (const [, kind, attributes = "", body = ""] of xml.matchAll(
    /<(CROSS_DOC|INTRA_DOC)_COREF ([^>]*?)>([\s\S]*?)<\/\1_COREF>/gu,
  )) {
    const name = kind === "CROSS_DOC" ? attributeOf(attributes, "note") : `${id} ${attributeOf(attributes, "r_id")}`;
    for (const [, mark] of body.matchAll(/<source m_id="(\d+)"/gu)) event.set(mark ?? "", name);
  }
  return [...marked].map(([mark, { start, end }]) => ({ start, end, event: event.get(mark) ?? `${id} ${mark}` }));
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
}
