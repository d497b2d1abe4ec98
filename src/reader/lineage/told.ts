import type { Own } from "./chains.ts";
import type { Leg } from "./legs.ts";

/** Whom each speaker told what he says, and through whom a document came, from the first time that the text says it. */
export class Told {
  readonly #relays = new Map<string, readonly Leg[]>();
  readonly #documents = new Map<string, readonly Leg[]>();
  /** Those who said something before without being said to have told it to anyone. */
  readonly #spoke = new Set<string>();

  before(own: Own): readonly Leg[] {
    const key = keyOf(own.source);
    if (key === null) return [];
    if (own.source?.isDocument) return this.#documents.get(key) ?? [];
    return own.isElsewhere ? [] : (this.#relays.get(key) ?? []);
  }

  /** An interview is told of in which the one named speaks from there on. */
  announce(who: string, outlet: Leg): void {
    if (!outlet.isOwn) this.#relays.set(who, [outlet]);
  }

  note(own: Own): void {
    const key = keyOf(own.source);
    if (key === null) return;
    if (own.source?.isDocument && own.relays.length > 0 && !this.#documents.has(key))
      this.#documents.set(key, own.relays);
    if (own.toldTo.length > 0) {
      // who had spoken here before goes on speaking here
      if (own.isOnce || this.#spoke.has(key)) this.#relays.delete(key);
      else this.#relays.set(key, own.toldTo);
    } else if (!this.#relays.has(key)) this.#spoke.add(key);
  }
}

export function keyOf(leg: Leg | null): string | null {
  if (leg === null) return null;
  if (leg.entity !== null) return leg.entity;
  return /^(?:he|she|they|it|who|which|i|we|officials|sources|others)$/iu.test(leg.name)
    ? null
    : leg.name.toLowerCase();
}
