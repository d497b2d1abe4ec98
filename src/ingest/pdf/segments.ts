/** A run of words on one baseline, without wide gaps in it. Points of the page, y from its top downwards. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Of the letters most of it is set in. */
  size: number;
}

/** A text item as pdf.js gives it. */
export interface Item {
  str: string;
  width: number;
  height: number;
  transform: number[];
}

/** In ems: a wider gap parts two segments. Words of a line parted by it are put together again within their column. */
const GAP = 0.95;
/** In ems: words closer than this are one word. */
const WORD = 0.17;
/** In ems: how far a raised figure may stand above the baseline. */
const RAISED = 0.45;

/**
 * Puts text items together, in the order in which the page draws them, as long as each goes on where the last one ended.
 * `view` is the page's transformation to points from the top left corner. Words set askew, as across a draft, are left out.
 */
export function segmentsOf(items: readonly Item[], view: readonly number[]): Segment[] {
  const found: Segment[] = [];
  let last: Segment | null = null;
  let space = false;
  for (const item of items) {
    const [a, b, , d, x, y] = transformed(view, item.transform);
    const size = Math.hypot(b, d) === 0 ? item.height : Math.hypot(transformed(view, item.transform)[2], d);
    if (item.str.trim() === "") {
      // An item without width only says that a line ended.
      if (item.str !== "") space = true;
      continue;
    }
    if (Math.abs(b) > Math.abs(a) * 0.05 || size === 0) continue;
    const words = item.str.normalize("NFC").replace(/[\ufb00-\ufb06]/g, (letter) => letter.normalize("NFKC"));
    const gap: number = last === null ? 0 : x - last.right;
    const em = Math.max(size, last?.size ?? 0);
    if (last !== null && Math.abs(y - last.y) <= em * RAISED && gap > -em * 0.3 && gap < em * GAP) {
      const parted = (space && gap > em * 0.08) || gap > em * WORD;
      last.text += parted && !/\s$/.test(last.text.slice(-1)) && !/^\s/.test(words) ? ` ${words}` : words;
      if (size > last.size * 1.1) Object.assign(last, { y, size });
      last.right = Math.max(last.right, x + item.width);
    } else {
      last = { text: words, left: x, right: x + item.width, y, size };
      found.push(last);
    }
    space = false;
  }
  return found.map((segment) => ({ ...segment, text: segment.text.replace(/[\s\u00a0]+/g, " ").trim() }));
}

function transformed(view: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]) {
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  return [
    va * a + vc * b,
    vb * a + vd * b,
    va * c + vc * d,
    vb * c + vd * d,
    va * e + vc * f + ve,
    vb * e + vd * f + vf,
  ] as const;
}
