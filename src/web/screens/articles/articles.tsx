import type { ScreenProps } from "../screen-parts.ts";
import { ArticleList } from "./list.tsx";
import { Reader } from "./reader.tsx";

/** The articles of a collection, and one of them read with who says what beside it. */
export default function Articles({ collection, id }: ScreenProps) {
  return id === null ? (
    <ArticleList collection={collection} />
  ) : (
    <Reader key={id} collection={collection} article={id} />
  );
}
