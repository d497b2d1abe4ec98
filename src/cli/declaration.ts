/** The operands of a command as its help and its docs write them: "COLLECTION PATH...". */
export function usageOf({ operands }: Pick<Command, "operands">): string {
  return operands
    .map(({ name, several, optional }) => {
      const one = several ? `${name}...` : name;
      return optional ? `[${one}]` : one;
    })
    .join(" ");
}

/** A flag as it is declared once: its parser, its line in the help and its row in the docs all come from here. */
export interface Flag<T> {
  /** As commander reads it: "--format <format>". */
  readonly flags: string;
  readonly description: string;
  /** What holds where the flag isn't given, in words. */
  readonly otherwise?: string;
  /** For a flag with a value. Throws a UsageError whose sentence says what is wrong with `value` and what to do. */
  readonly parse?: (value: string) => T;
  /** For a flag that may be given several times: its values, which are lists, one after another. */
  readonly repeats?: boolean;
  /** For a flag without a value: what its presence means. */
  readonly means?: T;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** The values of the flags that were given, by the names they are declared under; a missing one was not given. */
export type Values<F extends Flags> = {
  readonly [Name in keyof F]?: F[Name] extends Flag<infer T> ? T : never;
};

/** What follows the command's name: one thing, or as many as one likes, which comes last. */
export interface Operand {
  readonly name: string;
  readonly description: string;
  readonly several?: boolean;
  /** Whether it may be left out. */
  readonly optional?: boolean;
}

/** One command: `hearsay NAME OPERAND… [flags]`. */
export interface Command<F extends Flags = Flags> {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly operands: readonly Operand[];
  readonly flags: F;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  /** What each exit code of the command says. */
  readonly exits: readonly { readonly code: number; readonly says: string }[];
  /** Does it, and resolves to the exit code. */
  run(operands: readonly string[], values: Values<F>): Promise<number>;
}
