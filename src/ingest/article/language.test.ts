import { describe, expect, test } from "vitest";
import { tellLanguage } from "./language.ts";

describe("tellLanguage", () => {
  test("short and long English", async () => {
    expect(await tellLanguage("The minister said on Tuesday that he knew nothing about it.", null)).toBe("en");
    expect(
      await tellLanguage("The harbour master said that the pier was shut and would stay so. ".repeat(40), "de"),
    ).toBe("en");
  });

  test("another language by its words, whatever the page says", async () => {
    expect(
      await tellLanguage(
        "Der Minister sagte am Dienstag, er wisse davon nichts und werde die Sache prüfen lassen.",
        "en",
      ),
    ).toBe("de");
  });

  test("where words are too few, what the page says, else und", async () => {
    expect(await tellLanguage("42", "fr-CA")).toBe("fr");
    expect(await tellLanguage("42", null)).toBe("und");
    expect(await tellLanguage("42", "not a tag")).toBe("und");
  });
});
