import type { ReaderMarkup } from "../../../publish/reader.ts";
import { placeInText } from "./place-in-text.ts";
import type { ReadingPage } from "./reading-page.ts";

/** Leads to the place in the text that the address names (`#1234`, in UTF-16 units): its sentence is marked. */
export function leadTo(root: HTMLElement, page: ReadingPage, markup: ReaderMarkup, text: string, hash: string): void {
  const [, digits] = /^#(\d+)$/u.exec(hash) ?? [];
  if (digits === undefined) return;
  const start = Number(digits);
  const range = placeInText([...root.querySelectorAll(".text")], markup.paragraphs, text, start);
  // A statement that starts here is shown with its note, whoever else says it around it.
  const number = markup.statements.findIndex(([first]) => first?.start === start);
  if (number >= 0) page.go(String(number + 1));
  if (range === null) return;
  globalThis.CSS.highlights?.set("led-to", new Highlight(range));
  const box = range.getBoundingClientRect();
  const scroller = root.closest("main");
  scroller?.scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
}
