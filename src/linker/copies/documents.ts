import type { Copy } from "../../contract/index.ts";
import { byFile } from "../groups/member.ts";
import type { CopyLink } from "../links.ts";
import type { View, Whole } from "../view.ts";

/** The document's entries, by their files: of each pair the one whose file sorts first is `a`. */
export function copiesOf(links: Whole["links"], view: View): Copy[] {
  return links
    .flatMap(({ a, b, copy }) => (copy ? [{ a: view.article(a), b: view.article(b), copy }] : []))
    .map((each) => (byFile(each.a, each.b) <= 0 ? each : turned(each)))
    .sort((one, other) => byFile(one.a, other.a) || byFile(one.b, other.b))
    .map(({ a, b, copy }) => ({ a: a.file, b: b.file, ...copy, passages: [...copy.passages] }));
}

type Pair = { a: ReturnType<View["article"]>; b: ReturnType<View["article"]>; copy: CopyLink };

function turned({ a, b, copy }: Pair): Pair {
  const first = copy.first === "a" ? "b" : copy.first === "b" ? "a" : "unknown";
  const passages = copy.passages.map((passage) => ({ a: passage.b, b: passage.a }));
  return { a: b, b: a, copy: { ...copy, first, passages: passages.sort((one, other) => one.a.start - other.a.start) } };
}
