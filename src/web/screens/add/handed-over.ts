/** Files that were dropped on the start, until the screen that adds them takes them. */
let waiting: readonly File[] = [];

export function handOver(files: readonly File[]): void {
  waiting = files;
}

/** Those handed over, once. */
export function takeOver(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}
