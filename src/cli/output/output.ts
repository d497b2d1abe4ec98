import type { Reading } from "../../contract/index.ts";

/** Where readings go, in the format asked for. */
export interface Output {
  /** Resolves once the reading is written whole. */
  write(reading: Reading): Promise<void>;
  close(): Promise<void>;
}
