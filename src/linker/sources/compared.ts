import { bodyWords, isBodyLike } from "../origins/bodies.ts";
import { type Description, describe } from "../origins/described.ts";
import { isPronoun } from "../origins/key.ts";
import type { Profile, Source, Statement } from "../profile.ts";

/** What a source is compared as. Pronouns and the writer are "other": nothing joins them. */
export type Kind = "person" | "body" | "unnamed" | "document" | "other";

/** A source with what is compared of it, each worked out when it is first asked for: most pairs differ in their kind. */
export class Compared {
  readonly index: number;
  readonly source: Source;
  readonly kind: Kind;
  readonly said: readonly Statement[];
  readonly #profile: Profile;
  #name: readonly string[] | null = null;
  #descriptions: readonly Description[] | null = null;
  #relays: ReadonlySet<string> | null = null;

  constructor(source: Source, index: number, said: readonly Statement[], profile: Profile) {
    this.source = source;
    this.index = index;
    this.said = said;
    this.#profile = profile;
    this.kind = kindOf(source);
  }

  /** Of a person: the name in parts; of a body: its words. */
  get name(): readonly string[] {
    this.#name ??= this.#nameOf();
    return this.#name;
  }

  get descriptions(): readonly Description[] {
    this.#descriptions ??= this.kind === "unnamed" || this.kind === "document" ? [describe(this.source.name)] : [];
    return this.#descriptions;
  }

  /** Keys of those through whom its statements came. */
  get relays(): ReadonlySet<string> {
    this.#relays ??= this.#relaysOf();
    return this.#relays;
  }

  #nameOf(): readonly string[] {
    const { name, type, key } = this.source;
    // A key of a name is its words, told apart from roles and titles once for all pairs.
    if (this.kind === "person" || type === "named-organization") return key.split("-");
    return this.kind === "body" ? bodyWords(name) : [];
  }

  #relaysOf(): ReadonlySet<string> {
    const through = new Set(this.said.flatMap(({ chain }) => chain.slice(0, -1).map(({ name }) => name)));
    if (through.size === 0) return through;
    const isOne = ({ forms, name }: Source) => through.has(name) || forms.some((form) => through.has(form));
    return new Set(this.#profile.sources.filter(isOne).map(({ key }) => key));
  }
}

function kindOf({ type, name }: Source): Kind {
  if (isPronoun(name)) return "other";
  if (type === "named-person") return "person";
  if (type === "named-organization" || (type === "unnamed-group" && isBodyLike(name))) return "body";
  if (type === "unnamed-person" || type === "unnamed-group") return "unnamed";
  return type === "document" ? "document" : "other";
}
