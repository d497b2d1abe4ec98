import type { Span } from "../../contract/index.ts";
import { isSpeechVerb } from "../acts/cue-verbs.ts";
import { isSpaceAt } from "../text/space.ts";
import type { Family, Mark } from "./marks.ts";

/** A quotation that a paragraph left open, and that the next may take up. */
export interface Carried {
  readonly family: Family;
  readonly piece: Piece;
  /** Paragraphs since then without a mark of its family; they are its pieces if it is closed after them. */
  readonly between: readonly Span[];
}

/** What was found between two marks of one paragraph, or from a mark to where it was ended for want of another. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where the quoted words begin and end, white space included. */
  readonly inner: Span;
  readonly family: Family;
  readonly closed: boolean;
  /** The piece, mostly in an earlier paragraph, that this one goes on from. */
  from: Piece | null;
  /** Kept only where the next paragraph goes on with it, since an apostrophe looks the same. */
  readonly tentative: boolean;
}

export interface Paired {
  readonly pieces: Piece[];
  /** Left open at the paragraph's end, the outermost first. */
  readonly open: Carried[];
  /** How many of the carried quotations went on here. */
  readonly resumed: number;
  /** Whether the first carried one was closed here without having been opened anew. */
  readonly closedCarried: boolean;
}

interface Open {
  readonly mark: Mark;
  from: Piece | null;
  /** What became of it. */
  piece: Piece | null;
  /** The first of the same marks opened right inside. */
  child: Open | null;
  /** An apostrophe that closes it, if nothing else does. */
  fallback: Mark | null;
}

/** Writers nest two or three levels; more are marks never closed. */
const DEEPEST = 8;

/** "he told the council's transport committee on Friday": longer, it is no mere telling of who spoke. */
const LONGEST_TAG = 90;

/** Pairs the marks of one paragraph, in a single walk with a short stack. */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], carried: readonly Carried[]): Paired {
  return new Pairing(text, paragraph, marks, carried).run();
}

class Pairing {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #marks: readonly Mark[];
  readonly #carried: readonly Carried[];
  readonly #closerAhead: readonly boolean[];
  readonly #lastCloser: number;
  readonly #stack: Open[] = [];
  readonly #pieces: Piece[] = [];
  #loose: Carried | null = null;
  #closedCarried = false;

  constructor(text: string, paragraph: Span, marks: readonly Mark[], carried: readonly Carried[]) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#marks = marks;
    this.#carried = carried;
    this.#closerAhead = closersAhead(marks);
    this.#lastCloser = marks.findLastIndex(({ family, side }) => family === "single" && mayClose(side));
  }

  run(): Paired {
    const resumed = this.#resume();
    if (resumed === 0) this.#loose = this.#carried[0] ?? null;
    for (let index = resumed; index < this.#marks.length; index++) {
      const mark = this.#marks[index];
      if (mark !== undefined) this.#take(mark, index);
    }
    const open = this.#finish();
    return { pieces: this.#pieces, open, resumed, closedCarried: this.#closedCarried };
  }

  /** A paragraph that begins with the marks of the quotations left open before it goes on with them. */
  #resume(): number {
    let at = this.#paragraph.start;
    let count = 0;
    for (const { family, piece, between } of this.#carried) {
      if (between.length > 0) break;
      const mark = this.#marks[count];
      while (mark !== undefined && at < mark.start && isSpaceAt(this.#text, at)) at++;
      if (mark === undefined || mark.family !== family || mark.start !== at) break;
      if (mark.side === "close" && family !== "guillemet") break;
      this.#push(mark, piece);
      at = mark.end;
      count++;
    }
    return count;
  }

  #take(mark: Mark, index: number): void {
    const awaited = this.#stack.some((open) => open.mark.family === mark.family) || this.#loose?.family === mark.family;
    if (mark.side === "possessive") this.#closeUnlessPossessive(mark, index);
    else if (mark.side === "open" && awaited && this.#opensTag(mark)) this.#close(mark);
    else if (mark.side === "open" || (mark.side === "either" && !awaited)) this.#open(mark, index);
    else if (mark.side === "close" || (awaited && !(mark.side === "inches" && this.#closerAhead[index])))
      this.#close(mark);
  }

  #closeUnlessPossessive(mark: Mark, index: number): void {
    const top = this.#stack.at(-1);
    if (top?.mark.family !== mark.family) return;
    if (this.#closerAhead[index]) top.fallback = mark;
    else this.#close(mark);
  }

  #open(mark: Mark, index: number): void {
    // A straight single mark that nothing can close is an apostrophe.
    const apostrophe = mark.family === "single" && mark.straight && this.#lastCloser <= index;
    if (apostrophe && !this.#beginsSpeech(mark)) return;
    if (this.#loose?.family === mark.family) this.#loose = null;
    this.#push(mark, null);
  }

  #push(mark: Mark, from: Piece | null): void {
    if (this.#stack.length >= DEEPEST) {
      const bottom = this.#stack.shift();
      if (bottom !== undefined) this.#end(bottom, mark.start);
    }
    const top = this.#stack.at(-1);
    const opened: Open = { mark, from, piece: null, child: null, fallback: null };
    // Other marks inside are nested as they should be, and a quotation known to go on may hold any.
    const sameMarks = top?.mark.family === mark.family && top.mark.straight === mark.straight;
    if (top !== undefined && sameMarks && top.from === null) top.child ??= opened;
    this.#stack.push(opened);
  }

  #close(mark: Mark): void {
    const at = this.#stack.findLastIndex((open) => open.mark.family === mark.family);
    if (at < 0) {
      this.#closeCarried(mark);
      return;
    }
    // Between double marks, what looks like a single closing one is an apostrophe.
    if (mark.family === "single" && at < this.#stack.length - 1) return;
    while (this.#stack.length > at + 1) {
      const inner = this.#stack.pop();
      if (inner !== undefined) this.#end(inner, mark.start);
    }
    const open = this.#stack.pop();
    if (open !== undefined) this.#add(open, mark.start, mark.end, true);
  }

  /** A closing mark without an opening one ends the quotation that an earlier paragraph left open. */
  #closeCarried(mark: Mark): void {
    const loose = this.#loose;
    if (loose === null || loose.family !== mark.family) return;
    for (const open of this.#stack.splice(0)) this.#end(open, mark.start);
    const whole = ({ start, end }: Span, from: Piece): Piece => {
      const inner = { start, end };
      return { start, end, inner, family: mark.family, closed: false, from, tentative: false };
    };
    let from = loose.piece;
    for (const paragraph of loose.between) {
      from = whole(paragraph, from);
      this.#pieces.push(from);
    }
    const last = whole({ start: this.#paragraph.start, end: mark.start }, from);
    this.#pieces.push({ ...last, end: mark.end, closed: true });
    this.#loose = null;
    this.#closedCarried = true;
  }

  /** Ends what was opened and never closed: at its fallback, before the next of its kind, else at `limit`. */
  #end(open: Open, limit: number): Piece | null {
    if (open.fallback !== null) return this.#add(open, open.fallback.start, open.fallback.end, true);
    const { family, straight } = open.mark;
    if (family === "single" && (straight || !this.#beginsSpeech(open.mark)) && open.from === null) return null;
    const end = open.child?.mark.start ?? limit;
    const piece = this.#add(open, end, end, false);
    if (open.child !== null && this.#goesOnAt(piece)) {
      if (open.child.piece === null) open.child.from = piece;
      else open.child.piece.from = piece;
    }
    return piece;
  }

  /** Paragraphs run together by a page: a whole sentence, not one that tells who spoke, before the mark's repetition. */
  #goesOnAt({ start, end }: Piece): boolean {
    const tail = this.#text.slice(Math.max(start, end - 60), end);
    if (!/[.!?…]\s*$/u.test(tail)) return false;
    return !(/,\s([^,]*)$/u.exec(tail)?.[1] ?? "").split(/[^\p{L}]+/u).some(isSpeechVerb);
  }

  /** A mark typed for its partner, since who spoke follows: `It is over, “he said.` */
  #opensTag({ start, end }: Mark): boolean {
    if (!/[,.?!…]\s?$/u.test(this.#text.slice(start - 2, start))) return false;
    const following = this.#text.slice(end, Math.min(this.#paragraph.end, end + LONGEST_TAG));
    const clause = /^[^.!?;:"“”«»()]*/u.exec(following)?.[0] ?? "";
    const words = clause.split(/\s+/u);
    const verb = words.findIndex((word, at) => at > 0 && isSpeechVerb(word.replace(/,$/u, "")));
    if (verb < 0 || verb > 10) return false;
    return (words[verb] ?? "").endsWith(",") || /^(?:[.;:]|$)/u.test(following.slice(clause.length));
  }

  #finish(): Carried[] {
    const left: Carried[] = [];
    const { end } = this.#paragraph;
    for (const open of this.#stack) {
      const goesOn = open.fallback === null && open.child === null;
      const { family, straight } = open.mark;
      const speech = family !== "single" || open.from !== null || this.#beginsSpeech(open.mark);
      const tentative = family === "single" && straight && open.from === null;
      const piece = goesOn ? (speech ? this.#add(open, end, end, false, tentative) : null) : this.#end(open, end);
      if (goesOn && piece !== null) left.push({ family, piece, between: [] });
    }
    return left;
  }

  #add(open: Open, innerEnd: number, end: number, closed: boolean, tentative = false): Piece {
    const { mark, from } = open;
    const inner = { start: mark.end, end: innerEnd };
    const piece = { start: mark.start, end, inner, family: mark.family, closed, from, tentative };
    open.piece = piece;
    this.#pieces.push(piece);
    return piece;
  }

  /** Whether a mark stands where speech begins: at the paragraph's start or after a comma or colon, before a capital. */
  #beginsSpeech(mark: Mark): boolean {
    if (!/^\p{Lu}/u.test(this.#text.slice(mark.end, mark.end + 2))) return false;
    const before = this.#text.slice(Math.max(this.#paragraph.start, mark.start - 2), mark.start);
    return /^\s*$|[,:]\s$|["“«]$/u.test(before);
  }
}

function mayClose(side: Mark["side"]): boolean {
  return side === "close" || side === "possessive" || side === "number" || side === "either";
}

/** For each mark whether another of its family may close what is open, before the next of that family opens. */
function closersAhead(marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  const next = new Map<Family, boolean>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark === undefined) continue;
    ahead[index] = next.get(mark.family) ?? false;
    if (mark.side === "open") next.set(mark.family, false);
    else if (mayClose(mark.side)) next.set(mark.family, true);
  }
  return ahead;
}
