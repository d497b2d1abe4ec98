import { join } from "node:path";
import { expect, test } from "vitest";
import { addressOf, dataFolder } from "./address.ts";

test("a name is a file in the data folder, what has a slash is a path as it is", () => {
  expect(addressOf("quake", { HEARSAY_HOME: "/data" })).toBe(join("/data", "quake.hearsay"));
  expect(addressOf("Pier 9, north".replace(",", ""), { HEARSAY_HOME: "/data" })).toBe(
    join("/data", "Pier 9 north.hearsay"),
  );
  expect(addressOf("./quake.db", { HEARSAY_HOME: "/data" })).toBe("./quake.db");
  expect(addressOf("C:\\quake", { HEARSAY_HOME: "/data" })).toBe("C:\\quake");
  expect(addressOf("postgres://db.example/quake", {})).toBe("postgres://db.example/quake");
});

test.each(["", ".", "..", ".hidden", " quake", "a:b", "a*", "nul\u0000", "x".repeat(200)])("%j is no name", (name) => {
  expect(() => addressOf(name, {})).toThrow(/is no name for a collection/u);
});

test.each([
  ["linux", { HOME: "/home/ada" }, join("/home/ada", ".local", "share", "hearsay")],
  ["linux", { HOME: "/home/ada", XDG_DATA_HOME: "/xdg" }, join("/xdg", "hearsay")],
  ["linux", { HOME: "/home/ada", XDG_DATA_HOME: "relative" }, join("/home/ada", ".local", "share", "hearsay")],
  ["darwin", { HOME: "/Users/ada" }, join("/Users/ada", "Library", "Application Support", "hearsay")],
  ["linux", { HOME: "/home/ada", HEARSAY_HOME: "/kept" }, "/kept"],
  ["linux", { HOME: "/home/ada", HEARSAY_HOME: "" }, join("/home/ada", ".local", "share", "hearsay")],
])("on %s with %j the data folder is %s", (platform, environment, folder) => {
  expect(dataFolder(environment, platform)).toBe(folder);
});
