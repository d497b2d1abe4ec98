/** Ids of the page for what a reading names by ids of its own. */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^\w-]/gu, "_")}`;
}

export function anchorOfDate({ id }: { id: string }): string {
  return anchor("date", id);
}

export function anchorOfPlace({ id }: { id: string }): string {
  return anchor("place", id);
}

export function anchorOfFigure({ id }: { id: string }): string {
  return anchor("figure", id);
}
