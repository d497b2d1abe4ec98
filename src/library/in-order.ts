/**
 * Works on several items at once and yields the results in the items' order, each as soon as it and all before it are
 * done. At most `limit` items are taken and not yet given back, so that memory stays bounded whatever comes.
 * `work` starts at once for each item taken; if it rejects, so does the iteration, and the source is closed.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const source = items[Symbol.asyncIterator]();
  const working: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (true) {
      if (!ended && coming === null && working.length < limit) coming = heard(source.next());
      const [head] = working;
      const next = await first(coming, head);
      if (next === null) return;
      if (next.kind === "result") {
        working.shift();
        yield next.result;
      } else {
        coming = null;
        if (next.item.done) ended = true;
        else working.push(heard(work(next.item.value)));
      }
    }
  } finally {
    // A source that waits for something slow is not waited for: it ends by itself, or with its signal.
    if (!ended) heard(Promise.resolve(source.return?.()));
  }
}

type Next<Item, Result> = { kind: "item"; item: IteratorResult<Item> } | { kind: "result"; result: Result };

/** Whichever comes first; a result before an item where both are there; null where nothing is waited for. */
async function first<Item, Result>(
  coming: Promise<IteratorResult<Item>> | null,
  head: Promise<Result> | undefined,
): Promise<Next<Item, Result> | null> {
  const waits: Promise<Next<Item, Result>>[] = [];
  if (head) waits.push(head.then((result) => ({ kind: "result", result })));
  if (coming) waits.push(coming.then((item) => ({ kind: "item", item })));
  return waits.length === 0 ? null : Promise.race(waits);
}

/** A promise that is looked at later: its rejection is no unhandled one until then. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
