import type { Reading } from "../../contract/index.ts";

/** Where readings go, in the format asked for. */
export interface Output extends AsyncDisposable {
  /** Resolves once the reading is written whole. */
  write(reading: Reading): Promise<void>;
}
