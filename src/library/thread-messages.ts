import type { Article, Reading } from "../contract/index.ts";
import type { ErrorCode } from "./error.ts";

/** What a reading thread is told. It reads one article at a time. */
export type ToThread = { readonly read: Article; readonly progress: boolean } | { readonly close: true };

/** What a reading thread says: that its network is loaded, how far it is, and what came of the article. */
export type FromThread =
  | { readonly progress: number }
  | { readonly reading: Reading }
  | { readonly failed: { readonly code: ErrorCode; readonly message: string; readonly file: string | null } };
