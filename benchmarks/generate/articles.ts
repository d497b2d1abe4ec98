import { Draft } from "./draft.ts";
import type { Happening } from "./events.ts";
import type { Random } from "./random.ts";

/** An article as it was made up, and what is true of it. */
export interface MadeUp {
  readonly file: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  /** Where it happened. */
  readonly place: string;
  readonly draft: Draft;
  readonly truth: {
    readonly event: string;
    readonly role: "original" | "copy" | "cut copy" | "rewrite";
    /** The file that it copies; null where it was written anew. */
    readonly copies: string | null;
    /** The facts that it states, each with the key of the source that it names for it; null where it names none. */
    readonly states: readonly { readonly fact: string; readonly source: string | null }[];
  };
}

/** An agency's report, outlets that print it whole or cut, and outlets that write their own of the same facts. */
export interface Numbers {
  readonly copies: number;
  readonly cutCopies: number;
  readonly rewrites: number;
}

const AGENCY = "Norwire";

/** The reports of one event, its agency's first. */
export function articlesOf(event: Happening, numbers: Numbers, outlets: readonly string[], random: Random): MadeUp[] {
  const chosen = random.some(outlets, numbers.copies + numbers.cutCopies + numbers.rewrites);
  const wires = Array.from({ length: event.facts.length }, () => random.between(0, 2));
  const fillers = random.some(event.fillers, 4);
  const original = made(event, AGENCY, 0, "original", null, (draft) => {
    draft.headline(event.headline);
    event.facts.forEach((fact, index) => {
      draft.say(fact, wires[index] ?? 0, true);
      if (index % 2 === 1) draft.filler(fillers[(index - 1) / 2] ?? "");
      if (index % 3 === 2) draft.paragraph();
    });
  });
  const printed = (kept: number) => (draft: Draft) => {
    draft.headline(event.headline);
    event.facts.slice(0, kept).forEach((fact, index) => {
      draft.say(fact, wires[index] ?? 0, true);
      if (index % 2 === 1) draft.filler(fillers[(index - 1) / 2] ?? "");
      if (index % 3 === 2) draft.paragraph();
    });
  };
  const rewritten = (draft: Draft) => {
    const own = random.some(event.facts, random.between(4, event.facts.length));
    draft.headline(`${event.place} mourns`);
    for (const fact of own) {
      draft.say(fact, random.between(0, 2), random.chance(0.75));
      if (random.chance(0.4)) draft.filler(random.pick(event.fillers));
      if (random.chance(0.4)) draft.paragraph();
    }
  };
  return [
    original,
    ...chosen.map((outlet, index) => {
      if (index < numbers.copies) return made(event, outlet, 1, "copy", original, printed(event.facts.length));
      if (index < numbers.copies + numbers.cutCopies)
        return made(event, outlet, 1, "cut copy", original, printed(random.between(4, 6)));
      return made(event, outlet, random.between(0, 3), "rewrite", null, rewritten);
    }),
  ];
}

function made(
  event: Happening,
  outlet: string,
  later: number,
  role: MadeUp["truth"]["role"],
  original: MadeUp | null,
  write: (draft: Draft) => void,
): MadeUp {
  const draft = new Draft();
  write(draft);
  const slug = outlet.toLowerCase().replaceAll(/[^a-z]+/gu, "-");
  if (role !== "rewrite") draft.text = `${draft.text.trimEnd()}\n\n(${AGENCY})\n`;
  else draft.text = `${draft.text.trimEnd()}\n`;
  return {
    file: `${event.key}/${slug}.txt`,
    outlet,
    published: new Date(Date.parse(event.day) + later * 86_400_000).toISOString().slice(0, 10),
    url: `https://${slug}.example/${event.key}`,
    place: event.place,
    draft,
    truth: {
      event: event.key,
      role,
      copies: original?.file ?? null,
      states: draft.sentences.map(({ fact, source }) => ({
        fact: fact.key,
        source: source === null ? null : fact.source.key,
      })),
    },
  };
}
