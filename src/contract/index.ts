/** The types and schemas of all that Hearsay prints. Nothing here decides anything. */
export * from "./article.ts";
export * from "./collection.ts";
export * from "./descriptions.ts";
export * from "./outlet-names.ts";
export * from "./reading.ts";
export * from "./span.ts";
export * from "./vocabulary.ts";
