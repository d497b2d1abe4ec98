import { claims } from "./0005-claims.ts";
import type { Migration } from "./migration.ts";

/**
 * Lists are filtered by an outlet's key and not by its name as an article writes it, claims tell of more origins which may be one,
 * and articles are joined where they share more: all is linked anew, as at the step before.
 */
export const outlets: Migration = {
  version: 6,
  brings: "outlets that are one however they are written",
  up: claims.up,
};
