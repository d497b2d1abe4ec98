/** An answer's body as it is sent. */
export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly isCompressed: boolean;
}

/** Answers under keys, those asked for longest ago given up where all together are larger than a limit in bytes. */
export class KeptAnswers {
  readonly #limit: number;
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Answer | null {
    const answer = this.#answers.get(key);
    if (answer === undefined) return null;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  keep(key: string, answer: Answer): void {
    this.#drop(key);
    this.#answers.set(key, answer);
    this.#bytes += sizeOf(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.#drop(oldest);
    }
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key);
    if (answer === undefined) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

function sizeOf(key: string, { body }: Answer): number {
  return key.length + body.byteLength;
}
