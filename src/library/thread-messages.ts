import type { Article, Reading } from "../contract/index.ts";
import type { ErrorCode } from "./error.ts";
import type { ReaderOptions } from "./options.ts";

/** What a reading thread is told. It reads one article at a time; `stop` gives up the one under way. */
export type ToThread =
  | { readonly read: Article; readonly progress: boolean }
  | { readonly stop: true }
  | { readonly close: true };

/** What a thread is started with. */
export type ThreadOptions = Pick<ReaderOptions, "model" | "runtime">;

/** What a reading thread says: what people should know of it, how far it is, and what came of the article. */
export type FromThread =
  | { readonly notice: string }
  | { readonly progress: number }
  | { readonly reading: Reading }
  | { readonly failed: { readonly code: ErrorCode; readonly message: string; readonly file: string | null } };
