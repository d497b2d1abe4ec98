import type { Draft } from "../draft.ts";
import type { Flat } from "./flatten.ts";

/** Each call of a footnote with its note, in the order of the calls. */
export function notesOf(flat: Flat): Draft["notes"] {
  return [...flat.marks]
    .flatMap(([number, marks]) => {
      const note = flat.notes.get(number);
      return note === undefined ? [] : marks.map((mark) => ({ mark, note }));
    })
    .sort((one, other) => one.mark.start - other.mark.start);
}
