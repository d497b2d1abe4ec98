/** A step of the reader by the beginning of the `by` that its findings carry. */
interface Step {
  readonly by: RegExp;
  readonly does: string;
  readonly where: string;
}

/** The first that fits counts. */
const STEPS: readonly Step[] = [
  {
    by: /^attribution\/quotation-without-cue$/u,
    does: "words in quotation marks that no cue speaks of",
    where: "src/reader/attribution/uncued.ts",
  },
  {
    by: /^attribution\/signed-statement$/u,
    does: "a quotation that is signed by its speaker",
    where: "src/reader/attribution/signed.ts",
  },
  {
    by: /^attribution\/embedded-post$/u,
    does: "a post is a statement of whoever posted it",
    where: "src/reader/attribution/posts.ts",
  },
  {
    by: /^attribution\//u,
    does: "the network’s heads of roles and links: its cue, then the source and content that belong to it",
    where: "src/reader/attribution/find.ts",
  },
  {
    by: /^nesting\//u,
    does: "a rule of the grammar, named behind the stroke",
    where: "src/reader/nesting/rules.ts",
  },
  {
    by: /^voice/u,
    does: "a clause of the writer’s own, cut out where statements end",
    where: "src/reader/voice/own-clauses.ts",
  },
  {
    by: /^signs:/u,
    does: "a cue of reasoning, with the shape named behind the colon",
    where: "src/reader/signs/shapes.ts",
  },
];

/** What the step does that a finding names, and the file in which it stands. */
export function stepOf(by: string): { does: string; where: string } {
  return STEPS.find((step) => step.by.test(by)) ?? { does: "a step of the reader", where: "src/reader/understand.ts" };
}
