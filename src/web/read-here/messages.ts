import type { Reading } from "../../contract/index.ts";

/** To the worker: read this text. */
export interface Ask {
  readonly number: number;
  readonly text: string;
}

/** From the worker: it can read now; how much of a text is read, from 0 to 1; what came of it; or why nothing did. */
export type Answer =
  | { readonly what: "ready" }
  | { readonly what: "broken"; readonly why: string }
  | { readonly what: "progress"; readonly number: number; readonly share: number }
  | { readonly what: "read"; readonly number: number; readonly reading: Reading }
  | { readonly what: "failed"; readonly number: number; readonly why: string };
