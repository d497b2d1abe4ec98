/** Printed as `engine.version` of every Reading; equal to the version in package.json, which a test checks. */
export const ENGINE_VERSION = "0.1.0";
