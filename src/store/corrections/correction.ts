import { z } from "zod";
import { Span } from "../../contract/index.ts";

/** The lists of a reading in which people correct findings. */
export const CORRECTED_LISTS = [
  "attributions",
  "assertions",
  "inferences",
  "dates",
  "places",
  "figures",
  "hedges",
  "entities",
] as const;
export type CorrectedList = (typeof CORRECTED_LISTS)[number];

/** Where a finding stood when a person looked at it: its ranges, and the words under them. */
export const Anchor = z.object({ spans: z.array(Span), words: z.array(z.string()) });
export type Anchor = Readonly<z.infer<typeof Anchor>>;

/**
 * What a person said of one finding. `accept`: it is right; `correct`: it should be as in `finding`; `reject`: it is none. A
 * finding that nothing found is added by a `correct` of its own, whose anchor meets none.
 */
export interface Correction {
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly list: CorrectedList;
  readonly act: "accept" | "correct" | "reject";
  readonly anchor: Anchor;
  /** The finding as it is to be, of the list's kind; null for a rejected one. */
  readonly finding: Readonly<Record<string, unknown>> | null;
  readonly who: string;
  /** When, ISO 8601. */
  readonly made: string;
}
