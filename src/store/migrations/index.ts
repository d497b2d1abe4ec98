import { articles } from "./0001-articles.ts";
import { linking } from "./0002-linking.ts";
import { places } from "./0003-places.ts";
import { legs } from "./0004-legs.ts";
import { claims } from "./0005-claims.ts";
import { outlets } from "./0006-outlets.ts";
import type { Migration } from "./migration.ts";

/** All steps from the first version on, in their order. */
export const migrations: readonly Migration[] = [articles, linking, places, legs, claims, outlets];

export { type Migrated, migrate, versionOf } from "./migrate.ts";
