import type { Assertion, Attribution, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import type { Said } from "./place.ts";

/** Sources that nobody speaks through: what is drawn in their words may be the writer's. */
const NOBODY: readonly Attribution["sourceType"][] = ["unstated", "document", "author"];
const SPEAKING = new Set<Attribution["sourceType"]>([
  "named-person",
  "unnamed-person",
  "unnamed-group",
  "named-organization",
]);

/** Look-ups of the statement that words are part of, and of who draws a conclusion. */
export class Statements {
  readonly #within = new Map<string, Attribution[]>();
  readonly #assertions: readonly Assertion[];
  readonly #contents: readonly Said[];
  /** Where a person's reporting verb stands. */
  readonly #spoken: readonly (Span & { readonly source: readonly Span[] })[];

  constructor(attributions: readonly Attribution[], assertions: readonly Assertion[], contents: readonly Said[]) {
    for (const each of attributions) {
      if (each.parent === null) continue;
      const siblings = this.#within.get(each.parent);
      if (siblings === undefined) this.#within.set(each.parent, [each]);
      else siblings.push(each);
    }
    this.#assertions = assertions;
    this.#contents = contents;
    this.#spoken = attributions
      .filter(({ sourceType, source }) => SPEAKING.has(sourceType) && source.length > 0)
      .flatMap(({ cue, source }) => cue.map(({ start, end }) => ({ start, end, source })))
      .sort((one, other) => one.start - other.start)
      .reduce<(Span & { source: readonly Span[] })[]>((apart, each) => {
        if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each);
        return apart;
      }, []);
  }

  /** Whether a cue is a person's reporting verb ("she suggested"): then it puts words to someone and draws nothing from a sign. */
  isSpoken(cue: Span): boolean {
    return touching(cue, this.#spoken).some(
      (each) => contains(cue, each) && !each.source.some((source) => contains(cue, source)),
    );
  }

  /** Who draws a conclusion by these words: "author", an entity, or null where it is someone of whom nothing is known. */
  drawerOf(cue: Span): string | null {
    const said = this.#innermost(cue);
    if (said === null) return "author";
    const speaker = said.speaker ?? said.chain.at(-1)?.entity ?? null;
    if (speaker !== null && (said.kind !== "indirect" || !NOBODY.includes(said.sourceType))) return speaker;
    return NOBODY.includes(said.sourceType) && said.kind === "indirect" ? "author" : null;
  }

  /** The attribution or assertion that most of the words are part of. */
  of(words: Span): string | null {
    const assertion = largest(words, touching(words, this.#assertions));
    const content = largest(words, touching(words, this.#contents));
    if (content !== null && (assertion === null || shared(words, content) >= shared(words, assertion))) {
      return this.#innermost(words)?.id ?? content.of.id;
    }
    return assertion?.id ?? null;
  }

  /** Who says these words, or null. */
  speakerOf(words: Span | undefined): string | null {
    const said = words === undefined ? null : this.#innermost(words);
    return said?.speaker ?? said?.chain.at(-1)?.entity ?? null;
  }

  /** The attribution within whose content the words stand; of several around each other the innermost. */
  #innermost(words: Span): Attribution | null {
    let found = touching(words, this.#contents).find((each) => contains(each, words))?.of ?? null;
    for (let inner = found; inner !== null; ) {
      found = inner;
      inner =
        (this.#within.get(inner.id) ?? []).find(({ content }) => content.some((piece) => contains(piece, words))) ??
        null;
    }
    return found;
  }
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function largest<T extends Span>(words: Span, among: readonly T[]): T | null {
  return among.reduce<T | null>(
    (best, each) => (best === null || shared(words, each) > shared(words, best) ? each : best),
    null,
  );
}
