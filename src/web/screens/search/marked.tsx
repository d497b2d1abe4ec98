import { partsOf } from "./parts-of.ts";

/** Words around what was looked for, which is marked. */
export function Marked({ text, looked }: { readonly text: string; readonly looked: string }) {
  return partsOf(text, looked).map(({ words, at, isFound }) =>
    isFound ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
  );
}
