import { placeNotes, placeTicks, showView } from "./place-notes.ts";

/** Below this width of the page, in pixels, notes stand under their paragraph (publish/page/look-narrow.ts). */
const WIDE = 721;
/** Milliseconds that a note stays when the pointer leaves its words, so that one can travel to it. */
const LINGER = { elsewhere: 450, otherWords: 90 } as const;

/** What the page asks for that goes beyond it. */
export interface Asks {
  copy(note: string): void;
  /** Goes to another view of the desk. */
  open(address: string): void;
  /** Strikes a source, or takes it back, by its name in the article. */
  strike(name: string): void;
}

/**
 * Ties the words of an article to their notes. The markup is that of publish/reader.ts; listeners stand on its root alone,
 * so that it works on whatever markup is put in later.
 */
export class ReadingPage {
  readonly #root: HTMLElement;
  readonly #asks: Asks;
  readonly #stop = new AbortController();
  #lit: string | null = null;
  #pinned: string | null = null;
  /** A query for what has the focus, which goes with the markup that is replaced. */
  #focused: string | null = null;
  /** Whether the page moved under a pointer that rests: then it points at nothing. */
  #isResting = false;
  /** Which layers somebody showed or hid, by their ids. */
  readonly #layers = new Map<string, boolean>();
  /** Which folds somebody opened, by their ids. */
  readonly #folds = new Map<string, boolean>();
  #turning: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, asks: Asks) {
    this.#root = root;
    this.#asks = asks;
    const { signal } = this.#stop;
    root.addEventListener("pointermove", (event) => this.#moved(event), { signal });
    root.addEventListener("pointerover", (event) => this.#over(event), { signal });
    root.addEventListener("pointerleave", () => this.#turn(null, LINGER.elsewhere), { signal });
    document.addEventListener("focusin", ({ target }) => this.#focus(target), { signal });
    root.addEventListener("click", (event) => this.#click(event), { signal });
    root.addEventListener("change", (event) => this.#change(event), { signal });
    root.addEventListener("toggle", ({ target }) => this.#toggled(target), { signal, capture: true });
    document.addEventListener("scroll", () => showView(root), { signal, capture: true, passive: true });
    const resized = new ResizeObserver(() => this.place());
    resized.observe(root);
    signal.addEventListener("abort", () => resized.disconnect());
    void document.fonts.ready.then(() => signal.aborted || this.place());
  }

  close(): void {
    clearTimeout(this.#turning);
    this.#stop.abort();
  }

  /** The number of the statement that is shown, as a text. */
  get shown(): string | null {
    return this.#lit ?? this.#pinned;
  }

  /** After other markup was put in: all sources are marked; what was shown, hidden or had the focus is so again. */
  renew(): void {
    this.#unpick();
    for (const [id, isShown] of this.#layers) {
      const box = this.#byId(id);
      if (box instanceof HTMLInputElement) box.checked = isShown;
    }
    for (const [id, isOpen] of this.#folds) {
      const fold = this.#byId(id);
      if (fold instanceof HTMLDetailsElement) fold.open = isOpen;
    }
    this.place();
    if (document.activeElement !== document.body || this.#focused === null) return;
    this.#root.querySelector<HTMLElement>(this.#focused)?.focus({ preventScroll: true });
  }

  /** Sets notes beside their lines; after the width has changed. */
  place(): void {
    placeNotes(this.#root, this.#root.clientWidth >= WIDE);
    placeTicks(this.#root);
    showView(this.#root);
    if (this.#lit !== null) this.#paint(this.#lit, true);
    if (this.#pinned !== null) this.#note(this.#pinned)?.classList.add("pinned");
  }

  /** To the next statement, or to the one before; from none, to the first one in view. */
  step(by: 1 | -1): void {
    const notes = this.#all(".note").filter(({ dataset }) => {
      return !this.#root.classList.contains("dim") || this.#words(dataset.n).some(isKept);
    });
    const at = notes.findIndex(({ dataset }) => dataset.n === this.shown);
    const inView = notes.findIndex((note) => note.getBoundingClientRect().top > 60);
    const next = at < 0 ? (inView < 0 ? notes.length - 1 : inView) : Math.max(0, Math.min(notes.length - 1, at + by));
    this.go(notes[next]?.dataset.n);
  }

  go(number: string | undefined): void {
    const note = number === undefined ? null : this.#note(number);
    if (number === undefined || note === null) return;
    if (this.#pinned !== number) this.#pin(null);
    clearTimeout(this.#turning);
    this.#isResting = true;
    note.querySelector<HTMLElement>(".head")?.focus({ preventScroll: true });
    this.#light(number);
    this.#show(this.#byId(`s${number}`) ?? note);
  }

  keepOpen(): void {
    if (this.#lit !== null) this.#pin(this.#pinned === this.#lit ? null : this.#lit);
  }

  /** Closes what is open, else marks all sources again; false where there was nothing of either. */
  dismiss(): boolean {
    const wasOpen = this.shown !== null;
    const wasDim = this.#root.classList.contains("dim");
    if (!wasOpen) this.#unpick();
    this.#pin(null);
    this.#light(null);
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest(".note")) activeElement.blur();
    return wasOpen || wasDim;
  }

  /** Strikes the origin of the statement that is shown, or takes it back; false where it has none. */
  strikeShown(): boolean {
    const note = this.shown === null ? null : this.#note(this.shown);
    // The last of the numbers that take a statement is its origin's.
    const last = [...(note?.classList ?? [])].filter((name) => /^f\d+$/u.test(name)).at(-1);
    const box = last === undefined ? null : this.#byId(`x${last.slice(1)}`);
    if (!(box instanceof HTMLInputElement)) return false;
    box.click();
    return true;
  }

  #focus(target: EventTarget | null): void {
    this.#focused = null;
    if (!(target instanceof Element) || !this.#root.contains(target)) return;
    const number = numberAt(target);
    if (target.id !== "") this.#focused = `#${CSS.escape(target.id)}`;
    else if (number !== null) this.#focused = `.note[data-n="${number}"] .head`;
    this.#light(number ?? this.#lit);
  }

  #moved(event: PointerEvent): void {
    if (!this.#isResting || (event.movementX === 0 && event.movementY === 0)) return;
    this.#isResting = false;
    this.#over(event);
  }

  #over({ target, pointerType }: PointerEvent): void {
    if (pointerType !== "mouse" || this.#isResting) return;
    const number = numberAt(target);
    const isAtOnce = this.#lit === null || (target instanceof Element && target.closest(".note") !== null);
    this.#turn(number, isAtOnce ? 0 : number === null ? LINGER.elsewhere : LINGER.otherWords);
  }

  #turn(number: string | null, wait: number): void {
    clearTimeout(this.#turning);
    if (wait === 0) this.#light(number ?? this.#pinned);
    else this.#turning = setTimeout(() => this.#light(number ?? this.#pinned), wait);
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const number = numberAt(target);
    if (target.closest(".copy")) {
      if (number !== null) this.#asks.copy(this.#copied(number));
      return;
    }
    const link = target.closest("a");
    const to = link?.getAttribute("href") ?? "";
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link !== null && to.startsWith("/") && isPlain) {
      event.preventDefault();
      this.#asks.open(to);
      return;
    }
    if (link !== null && !to.startsWith("#")) return;
    if (link !== null) {
      // The address says where in the text one came in; links of the page leave it alone.
      event.preventDefault();
      this.#follow(link, decodeURIComponent(to.slice(1)));
      return;
    }
    if (number === null) {
      if (!target.closest("button, label, input, summary")) {
        this.#pin(null);
        this.#light(null);
      }
      return;
    }
    if (target.closest(".more") || String(getSelection()) !== "") return;
    const wasPinned = this.#pinned === number;
    this.#pin(wasPinned ? null : number);
    if (!wasPinned) this.#light(number);
    if (!target.closest(".note") && this.#root.clientWidth < WIDE) {
      this.#note(number)?.scrollIntoView({ block: "nearest" });
    }
  }

  #follow(link: HTMLAnchorElement, id: string): void {
    const { dataset, classList } = link;
    if (classList.contains("pick")) this.#pick(link);
    else if (dataset.p !== undefined) this.#showLeg(dataset.p);
    else if (/^[sn]\d+$/u.test(id)) this.go(id.slice(1));
    else this.#show(this.#byId(id));
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.id.startsWith("layer-")) this.#layers.set(target.id, target.checked);
    const { name } = target.dataset;
    if (name !== undefined) this.#asks.strike(name);
  }

  /** Words that open beside it change where notes stand. */
  #toggled(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    if (target.id !== "") this.#folds.set(target.id, target.open);
    this.place();
  }

  /** Marks one source alone, or all again. */
  #pick(link: HTMLElement): void {
    const row = link.parentElement;
    const wasPicked = row?.classList.contains("picked");
    this.#unpick();
    if (wasPicked) return;
    this.#root.classList.add("dim");
    row?.classList.add("picked");
    const numbers = (link.dataset.pick ?? "").split(" ");
    for (const number of numbers) for (const words of this.#words(number)) words.classList.add("kept");
    this.go(numbers[0]);
  }

  #unpick(): void {
    this.#root.classList.remove("dim");
    for (const picked of this.#all(".picked")) picked.classList.remove("picked");
    for (const kept of this.#all(".kept")) kept.classList.remove("kept");
  }

  /** A leg of a conclusion leads to its words, which stay marked until another does. */
  #showLeg(leg: string): void {
    for (const lit of this.#all(".leglit")) lit.classList.remove("leglit");
    const words = this.#all(`[data-l~="${CSS.escape(leg)}"]`);
    for (const each of words) each.classList.add("leglit");
    this.#show(words[0] ?? null);
  }

  #light(number: string | null): void {
    if (number === this.#lit) return;
    if (this.#lit !== null) this.#paint(this.#lit, false);
    this.#lit = number;
    if (number !== null) this.#paint(number, true);
  }

  #paint(number: string, isOn: boolean): void {
    for (const words of this.#words(number)) words.classList.toggle("on", isOn);
    for (const tells of this.#all(`[data-t~="${number}"]`)) tells.classList.toggle("tell", isOn);
    for (const tick of this.#all(`.tick[data-n="${number}"]`)) tick.classList.toggle("on", isOn);
    this.#note(number)?.classList.toggle("lit", isOn);
  }

  #pin(number: string | null): void {
    const set = (which: string | null, isOn: boolean) => {
      const note = which === null ? null : this.#note(which);
      note?.classList.toggle("pinned", isOn);
      note?.querySelector(".head")?.setAttribute("aria-expanded", String(isOn));
    };
    set(this.#pinned, false);
    this.#pinned = number;
    set(number, true);
  }

  /** A statement's words with the note that goes with them. */
  #copied(number: string): string {
    return this.#note(number)?.querySelector<HTMLElement>(".copy")?.dataset.copy ?? "";
  }

  copyShown(): boolean {
    if (this.shown === null) return false;
    this.#asks.copy(this.#copied(this.shown));
    return true;
  }

  #show(element: Element | null): void {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  }

  #note(number: string): HTMLElement | null {
    return this.#root.querySelector(`.note[data-n="${number}"]`);
  }

  #words(number: string | undefined): HTMLElement[] {
    return number === undefined ? [] : this.#all(`[data-s~="${number}"]`);
  }

  #byId(id: string): HTMLElement | null {
    return this.#root.querySelector(`#${CSS.escape(id)}`);
  }

  #all(query: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(query)];
  }
}

function isKept({ classList }: Element): boolean {
  return classList.contains("kept");
}

/** The number of the statement whose words or note this is. */
function numberAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const note = target.closest<HTMLElement>(".note");
  if (note !== null) return note.dataset.n ?? null;
  return target.closest<HTMLElement>("[data-s]")?.dataset.s?.split(" ")[0] ?? null;
}
