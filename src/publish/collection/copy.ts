import type { Copy } from "../../contract/index.ts";
import type { Pen } from "../terminal/pen.ts";
import { counted } from "../wording.ts";
import { blockOf, type Told } from "./told.ts";

/** Two articles that share passages, for the terminal: how much they share, and which came first where that is known. */
export function copyText(pen: Pen, copy: Copy, { number }: Told): string {
  const first =
    copy.first === "unknown" ? "which came first is not known" : `${copy.first === "a" ? copy.a : copy.b} came first`;
  const share = copy.share === "most" ? "over half of the shorter one is shared" : "some passages are shared";
  return blockOf(
    pen,
    number,
    `${copy.a} = ${copy.b}`,
    ["bold"],
    [{ text: `${share} (${counted(copy.passages.length, "passage")}); ${first}` }],
  );
}
