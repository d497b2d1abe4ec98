import { getResolvedPDFJS } from "unpdf";
import type { Segment } from "./segments.ts";

interface Page {
  getOperatorList(): Promise<{ fnArray: readonly number[] }>;
}

/** A scanner may print its own line on a page. */
const FEW_LETTERS = 30;

/** Whether a page shows a picture and next to no words: a scan, or a photograph alone. */
export async function isPicture(page: Page, segments: readonly Segment[]): Promise<boolean> {
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0);
  if (letters >= FEW_LETTERS) return false;
  const { OPS } = await getResolvedPDFJS();
  const paints = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  try {
    const { fnArray } = await page.getOperatorList();
    return fnArray.some((operator) => paints.has(operator));
  } catch {
    // A picture that can't be decoded is one all the same.
    return true;
  }
}

/** Whether most of a text's letters are none: fonts that don't say which letters they show. */
export function isUnreadable(words: string): boolean {
  const signs = words.replace(/\s/g, "");
  if (signs.length < 40) return false;
  const odd = signs.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  return odd / signs.length > 0.3;
}
