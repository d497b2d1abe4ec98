import type { CollectionSource } from "../../contract/index.ts";
import type { Pen } from "../terminal/pen.ts";
import { counted, listed, TYPE_WORDS } from "../wording.ts";
import { ofUnknownOutlets } from "./claim.ts";
import { blockOf, type Told } from "./told.ts";

/** A source for the terminal: how much rests on it, and through whom it reaches the articles. */
export function sourceText(pen: Pen, source: CollectionSource, { number }: Told): string {
  const { statements, articles, outlets, through, owner } = source;
  return blockOf(
    pen,
    number,
    source.name,
    ["bold"],
    [
      { text: TYPE_WORDS[source.type], paints: ["soft"] },
      {
        text: `${counted(statements, "statement")} in ${outlets === 0 ? ofUnknownOutlets(articles) : `${counted(articles, "article")} of ${counted(outlets, "outlet")}`}`,
        paints: ["teal"],
      },
      ...(through.length === 0 ? [] : [{ text: `through ${listed(through)}` }]),
      ...(owner === null ? [] : [{ text: `owned by ${owner}` }]),
      { text: `struck by --without ${source.key}`, paints: ["soft"] },
    ],
  );
}
