/** Pixels between notes, less where they are many. */
const GAP = { plain: 7, dense: 3 } as const;

/** Sets each note of the margin beside its line, and below the note before it. */
export function placeNotes(root: HTMLElement, isWide: boolean): void {
  const margin = all(root, ".note, .aside");
  const rows = root.querySelector<HTMLElement>(".rows");
  for (const note of margin) note.style.marginTop = "";
  if (rows) rows.style.paddingBottom = "";
  if (!isWide) return;
  const moves: (readonly [HTMLElement, number])[] = [];
  let below = Number.NEGATIVE_INFINITY;
  for (const list of all(root, ".notes")) {
    const { top } = list.getBoundingClientRect();
    let end = top;
    for (const note of list.querySelectorAll<HTMLElement>(":scope > li")) {
      const line = lineOf(root.querySelector(`#${CSS.escape(note.dataset.at ?? `s${note.dataset.n}`)}`));
      const at = Math.max(below, line === undefined ? top : line.top + 1, end);
      moves.push([note, at - end]);
      end = at + note.offsetHeight;
      below = end + (list.classList.contains("dense") ? GAP.dense : GAP.plain);
    }
    if (list.closest(".headrow")) below = Number.NEGATIVE_INFINITY;
  }
  for (const [note, height] of moves) note.style.marginTop = `${height}px`;
  if (rows && moves.length > 0) {
    rows.style.paddingBottom = `${Math.max(0, below - rows.getBoundingClientRect().bottom)}px`;
  }
}

/** Sets the pointers of the bar at the side where the words are, which the markup can only reckon. */
export function placeTicks(root: HTMLElement): void {
  const frame = root.querySelector(".reading")?.getBoundingClientRect();
  if (frame === undefined || frame.height === 0) return;
  const spots = all(root, ".tick").map((tick) => {
    const words = all(root, `[data-s~="${tick.dataset.n}"]`).map((each) => each.getBoundingClientRect());
    const top = Math.min(...words.map((rect) => rect.top)) - frame.top;
    return [tick, top, Math.max(...words.map((rect) => rect.bottom)) - frame.top] as const;
  });
  for (const [tick, top, bottom] of spots) {
    if (!Number.isFinite(top)) continue;
    const from = Math.max(0, top);
    tick.style.top = `${(100 * from) / frame.height}%`;
    tick.style.height = `${(100 * (Math.min(frame.height, Math.max(from, bottom)) - from)) / frame.height}%`;
  }
}

/** Shows on that bar which part of the article is in view. */
export function showView(root: HTMLElement): void {
  const frame = root.querySelector(".reading")?.getBoundingClientRect();
  const view = root.querySelector<HTMLElement>(".rail .view");
  if (frame === undefined || view === null || frame.height === 0) return;
  const top = Math.min(1, Math.max(0, -frame.top / frame.height));
  const bottom = Math.min(1, Math.max(0, (innerHeight - frame.top) / frame.height));
  view.style.top = `${100 * top}%`;
  view.style.height = `${100 * (bottom - top)}%`;
}

/** An empty mark has no line of its own; what follows it has. */
function lineOf(element: Element | null): DOMRect | undefined {
  return element?.getClientRects()[0] ?? element?.nextElementSibling?.getClientRects()[0];
}

function all(root: HTMLElement, query: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(query)];
}
