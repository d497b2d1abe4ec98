import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SCREENS } from "../address/address.ts";
import { keysOf } from "./key-table.ts";

const WEB = join(import.meta.dirname, "..");
const printed: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", Enter: "↵", Escape: "Esc" };

/** Keys that the program listens to: properties of what it hands to useKeys and useChosen, by the names of browsers. */
function heard(): string[] {
  const files = readdirSync(WEB, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
  const keys = files.flatMap((file) => {
    const source = readFileSync(join(WEB, file), "utf8");
    if (!/useKeys|useChosen/u.test(source)) return [];
    return [...source.matchAll(/[\s{"]([a-z/?]|Enter|Escape|Home|End|Arrow\w+)"?: (?:\([^)]*\) =>|takeBack)/gu)].map(
      ([, key]) => key ?? "",
    );
  });
  return [...new Set(keys)].sort();
}

test("every key that does something is told by ?", () => {
  const shown = [...SCREENS, "start" as const].flatMap((screen) =>
    [true, false].flatMap((isOne) => keysOf(screen, isOne).flatMap(({ keys }) => keys)),
  );
  const told = new Set(shown.flatMap(([names, does]) => [...names, ...(does.includes("↓ and ↑") ? ["↓", "↑"] : [])]));
  expect(heard()).toEqual(expect.arrayContaining(["?", "/", "c", "j", "o", "u", "w", "Escape"]));
  expect(heard().filter((key) => !told.has(printed[key] ?? key))).toEqual([]);
});

test("an article has keys of its own, and a screen without them those of its list", () => {
  expect(keysOf("articles", true)[0]?.title).toBe("In an article");
  expect(keysOf("articles", false)[0]?.title).toBe("In the articles");
  expect(keysOf("timeline", true)[0]?.title).toBe("In the timeline");
});
