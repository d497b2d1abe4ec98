import { describe, expect, it } from "vitest";
import { dam } from "../../../../test/publish/fixtures/dam.ts";
import { originsOf } from "../../../publish/origin.ts";
import { isCalled, namesHere } from "./sources-here.ts";

const source = (name: string, ...forms: string[]) => ({ key: `key ${name}`, name, forms });

describe("struck sources in an article", () => {
  it("are those that the article calls by a whole name of theirs, whatever its case", () => {
    const reading = dam();
    const name = [...originsOf(reading).values()].find((origin) => origin.name !== null)?.name ?? "";
    expect(name).not.toBe("");
    expect(namesHere(reading, [source(name.toUpperCase())])).toEqual([name]);
    expect(namesHere(reading, [source("Somebody Else", name)])).toEqual([name]);
  });

  it("are not those whose name is only part of one here", () => {
    const reading = dam();
    const name = [...originsOf(reading).values()].find((origin) => origin.name?.includes(" "))?.name ?? "";
    expect(namesHere(reading, [source(name.split(" ")[0] ?? ""), source(`${name} Council`)])).toEqual([]);
    expect(namesHere(reading, [])).toEqual([]);
    expect(isCalled(source("Mara Quill"), "Quill")).toBe(false);
  });
});
