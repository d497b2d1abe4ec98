import type { EventSource, Fact } from "./events.ts";

/** A figure of a draft, where it stands in the text. */
export interface DraftFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly counted: string;
}

/** A sentence as it was written, with what a reader should find in it. Offsets into the article's text. */
export interface DraftSentence {
  readonly fact: Fact;
  readonly content: { readonly start: number; readonly end: number };
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly source: ({ readonly start: number; readonly end: number } & Pick<EventSource, "name" | "type">) | null;
  readonly quoted: boolean;
  readonly figures: readonly DraftFigure[];
}

/** An article while it is written: its text, and what stands where. */
export class Draft {
  text = "";
  readonly sentences: DraftSentence[] = [];
  readonly figures: DraftFigure[] = [];
  readonly plain: { start: number; end: number }[] = [];

  headline(words: string): void {
    this.plain.push(this.#write(capital(words)).span);
    this.text += "\n\n";
  }

  paragraph(): void {
    this.text = `${this.text.trimEnd()}\n\n`;
  }

  /** A sentence that belongs to no fact. */
  filler(words: string): void {
    this.plain.push(this.#write(`${words}.`).span);
    this.text += " ";
  }

  /** A fact on somebody's word, or, where `attributed` is false, as the writer's own. */
  say(fact: Fact, wording: number, attributed: boolean): void {
    const words = fact.wordings[wording % fact.wordings.length] ?? "";
    const { source } = fact;
    if (!attributed && !fact.quoted) {
      const { span, figures } = this.#write(capital(words));
      this.sentences.push({ fact, content: span, cue: null, source: null, quoted: false, figures });
      this.text += ". ";
      return;
    }
    const mark = fact.quoted ? ["“", ",” "] : ["", ", "];
    this.text += mark[0];
    const { span, figures } = this.#write(capital(words));
    this.text += mark[1];
    const named = this.#write(source.name).span;
    this.text += " ";
    const cue = this.#write(source.type === "document" ? "says" : "said").span;
    this.text += ". ";
    this.sentences.push({
      fact,
      content: span,
      cue,
      source: { ...named, name: source.name, type: source.type },
      quoted: fact.quoted,
      figures,
    });
  }

  /** Writes words, with the figures between braces noted. */
  #write(words: string) {
    const start = this.text.length;
    const figures: DraftFigure[] = [];
    for (const part of words.split(/(\{\d+\}(?: million)?)/u)) {
      const number = /^\{(\d+)\}( million)?$/u.exec(part);
      const at = this.text.length;
      this.text += number ? part.replaceAll(/[{}]/gu, "") : part;
      if (number)
        figures.push({
          start: at,
          end: this.text.length,
          value: Number(number[1]) * (number[2] ? 1e6 : 1),
          counted: "",
        });
    }
    const noted = figures.map((figure) => ({
      ...figure,
      counted: /^ (\p{L}+)/u.exec(this.text.slice(figure.end))?.[1] ?? "people",
    }));
    this.figures.push(...noted);
    return { span: { start, end: this.text.length }, figures: noted };
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
