import { longestCommon } from "../../../linker/words/longest-common.ts";
import { wordsIn } from "../../../linker/words/words.ts";

/**
 * A sentence as one article has it, against the fullest one: what the fullest one had and this one lost is struck in
 * amber, what it put in is red; both are told in words to whoever hears the page.
 */
export function Rendering({ full, text }: { readonly full: string; readonly text: string }) {
  if (full === text) return <>{text}</>;
  const [a, b] = [wordsIn(full), wordsIn(text)];
  const matches = longestCommon(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  // Where little is common, marks would be louder than words.
  if (matches.length * 2 < Math.min(a.length, b.length)) return <>{text}</>;
  const parts: React.ReactNode[] = [];
  let [i, j, at] = [0, 0, 0];
  for (const match of [...matches, { a: a.length, b: b.length }]) {
    const gone = a.slice(i, match.a);
    const come = b.slice(j, match.b);
    const start = come[0]?.start ?? b[match.b]?.start ?? text.length;
    parts.push(text.slice(at, start));
    at = start;
    if (gone.length > 0) {
      parts.push(
        <del key={`${i} gone`}>
          <span className="unseen">left out: </span>
          {full.slice(gone[0]?.start, gone.at(-1)?.end)}
        </del>,
        " ",
      );
    }
    if (come.length > 0) {
      const end = come.at(-1)?.end ?? start;
      parts.push(
        <ins key={`${j} come`}>
          <span className="unseen">put in: </span>
          {text.slice(start, end)}
        </ins>,
      );
      at = end;
    }
    [i, j] = [match.a + 1, match.b + 1];
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
