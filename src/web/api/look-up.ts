/** Ids asked for together: an address can't be of any length. */
const TOGETHER = 100;

/** Milliseconds between two times that listeners are told, while more is on its way. */
const PAUSE = 200;

/** Asks for what has these ids; those that nothing has are left out. */
export type Ask<Item> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Item>>;

/**
 * Things that are shown by their ids, each asked for when it is first needed, those of one moment together: of a collection of
 * ten thousand articles a screen shows a few hundred. What could not be had stays unknown until the next look-up is made.
 */
export class LookUp<Item> {
  readonly #ask: Ask<Item>;
  readonly #known = new Map<string, Item>();
  readonly #asked = new Set<string>();
  readonly #underWay = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #waiting: string[] = [];
  #version = 0;
  #telling: ReturnType<typeof setTimeout> | null = null;

  constructor(ask: Ask<Item>) {
    this.#ask = ask;
  }

  /** undefined while it is on its way, or where there is none. */
  get(id: string): Item | undefined {
    if (!this.#asked.has(id)) this.#await(id);
    return this.#known.get(id);
  }

  /** Whether it was asked for and neither came nor failed to. */
  isOnItsWay(id: string): boolean {
    return this.#underWay.has(id);
  }

  /** Calls the listener whenever more is known, until the returned function is called. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another number whenever more is known. */
  readonly version = (): number => this.#version;

  #await(id: string): void {
    this.#asked.add(id);
    this.#underWay.add(id);
    if (this.#waiting.push(id) === 1) queueMicrotask(() => this.#askWaiting());
  }

  #askWaiting(): void {
    const ids = this.#waiting;
    this.#waiting = [];
    for (let at = 0; at < ids.length; at += TOGETHER) void this.#askFor(ids.slice(at, at + TOGETHER));
  }

  async #askFor(ids: readonly string[]): Promise<void> {
    const found = await this.#ask(ids).catch(() => new Map<string, Item>());
    for (const [id, item] of found) this.#known.set(id, item);
    for (const id of ids) this.#underWay.delete(id);
    // A screen that shows thousands is not to be drawn anew for every hundred of them.
    this.#telling ??= setTimeout(() => this.#tell(), this.#underWay.size === 0 ? 0 : PAUSE);
  }

  #tell(): void {
    this.#telling = null;
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
