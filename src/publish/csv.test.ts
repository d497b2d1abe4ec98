import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { quarry } from "../../test/publish/fixtures/quarry.ts";
import { essay, ferry, hostile } from "../../test/publish/fixtures/small.ts";
import { csvHeader, csvRows, toCsv } from "./csv.ts";
import { PARTS } from "./parts.ts";
import { withoutSources } from "./strike/index.ts";

/** A strict reading of RFC 4180: CRLF line ends, doubled quotation marks. */
function parsed(table: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < table.length) {
    let field = "";
    if (table[at] === '"') {
      for (at++; ; at++) {
        if (at >= table.length) throw new Error("a quoted field is never closed");
        if (table[at] !== '"') field += table[at];
        else if (table[at + 1] === '"') field += table[at++];
        else break;
      }
      at++;
    } else {
      for (; at < table.length && table[at] !== "," && table[at] !== "\r"; at++) field += table[at];
      if (/["\n]/u.test(field)) throw new Error(`an unquoted field holds what must be quoted: ${field}`);
    }
    row.push(field);
    if (table[at] === ",") at++;
    else {
      if (table.slice(at, at + 2) !== "\r\n") throw new Error(`a row ends with something else at ${at}`);
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("CSV", () => {
  test("a header, then a row for each attribution", () => {
    const rows = parsed(toCsv([dam(), essay(), ferry()]));
    expect(rows).toHaveLength(1 + dam().attributions.length + ferry().attributions.length);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  test("fields are what the reading says", () => {
    const [header, ...rows] = parsed(toCsv([dam()]));
    const at = (row: readonly string[] | undefined, column: string) => row?.[header?.indexOf(column) ?? -1];
    const inner = rows.find((row) => at(row, "attribution") === "a8");
    expect(at(inner, "content")).toBe("nobody had ordered a new one");
    expect(at(inner, "through")).toBe("Meridian Wire; a contractor who worked on the spillway in 2027");
    expect(at(inner, "parent")).toBe("a7");
    expect(at(inner, "outlet")).toBe("Northfold Gazette");
    expect(at(inner, "paragraph")).toBe("4");
    const { text } = dam().article;
    expect(text.slice(Number(at(inner, "start")), Number(at(inner, "end")))).toBe("nobody had ordered a new one");
    const unresolved = rows.find((row) => at(row, "attribution") === "a10");
    expect(at(unresolved, "who")).toBe("");
    expect(at(unresolved, "source")).toBe("they");
  });

  test("assertions and inferences have rows of their own, and tell what they are", () => {
    const [header, ...rows] = parsed(toCsv([withoutSources(quarry(), ["Joss Pellam"]).reading]));
    const at = (row: readonly string[] | undefined, column: string) => row?.[header?.indexOf(column) ?? -1];
    expect(rows).toHaveLength(10 + 5 + 3);
    const judged = rows.filter((row) => at(row, "voice") === "judged");
    expect(judged.map((row) => at(row, "content")?.slice(0, 12))).toEqual(["nobody who d", "It ought to "]);
    const [first, second] = rows.filter((row) => at(row, "row") === "inference");
    expect([at(first, "leastOrigins"), at(first, "mostOrigins"), at(first, "standing")]).toEqual([
      "2",
      "3",
      "not fallen",
    ]);
    expect([at(second, "kind"), at(second, "standing")]).toEqual(["attacks", "fallen"]);
    const caveated = rows.find((row) => at(row, "attribution") === "a2");
    expect(at(caveated, "caveats")).toContain("could not confirm either report");
    expect(at(caveated, "way")).toBe("Ostrow Herald ← Sorrel Ledger ← officials, unnamed");
  });

  test("unknown is an empty field", () => {
    const [header, row] = parsed(toCsv([ferry()]));
    expect(row?.[header?.indexOf("url") ?? -1]).toBe("");
    expect(row?.[header?.indexOf("title") ?? -1]).toBe("");
  });

  test("nothing that an article says is taken for a formula", () => {
    for (const row of parsed(toCsv([hostile()])).slice(1)) {
      for (const field of row) expect(field).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
    }
  });

  test("any title, outlet or author comes back as it was, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", '"', ",", "\r\n"),
        (words, lead) => {
          const title = lead + words;
          const base = ferry();
          const [header, row] = parsed(csvHeader() + csvRows({ ...base, article: { ...base.article, title } }));
          expect(row?.[header?.indexOf("title") ?? -1]?.replace(/^'/u, "")).toBe(title.replace(/^'/u, ""));
        },
      ),
    );
  });

  const tableOf = (part: (typeof PARTS)[number], one = lighthouse()) => {
    const [header = [], ...rows] = parsed(toCsv([one], part));
    return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
  };

  test("dates have a table of their own, with the days that they may lie in", () => {
    const rows = tableOf("dates");
    expect(rows.map(({ content, value, from, to }) => [content, value, from, to])).toEqual([
      ["April 12", "2033-04-12", "2033-04-12", "2033-04-12"],
      ["March", "2033-03", "2033-03-01", "2033-03-31"],
      ["Monday", "2033-04-11", "2033-04-11", "2033-04-11"],
      ["the summer of 1907", "1907-22", "1907-06-01", "1907-08-31"],
      ["about 1950", "1950~", "1950-01-01", "1950-12-31"],
      ["9 April", "2033-04-09", "2033-04-09", "2033-04-09"],
      ["every week", "", "", ""],
      ["from 2 to 9 May", "2033-05-02/2033-05-09", "2033-05-02", "2033-05-09"],
      ["3 June", "XXXX-06-03", "", ""],
      ["the 1980s", "198X", "1980-01-01", "1989-12-31"],
    ]);
    expect(rows[1]).toMatchObject({ attribution: "a1", way: "Inch Sound Observer ← Pola Winnard", said: "2033-04-11" });
    expect(rows[3]).toMatchObject({ attribution: "", who: "", way: "" });
  });

  test("places have one, a row for each mention", () => {
    const rows = tableOf("places");
    expect(rows.map(({ content, geonames, lat, country }) => [content, geonames, lat, country])).toEqual([
      ["INCH HARBOUR", "9001", "41.2", "PT"],
      ["Skerrow", "9002", "41.9", "PT"],
      ["Wether", "9003", "40.6", "PT"],
      ["Port Quill", "", "", ""],
      ["Skerrow", "9002", "41.9", "PT"],
      ["Galland", "9004", "12", "TD"],
    ]);
  });

  test("figures have one, with bound, scope and on whose word", () => {
    const rows = tableOf("figures", withoutSources(lighthouse(), ["Sound Radio"]).reading);
    expect(rows.map(({ value, low, high, bound, who, standing }) => [value, low, high, bound, who, standing])).toEqual([
      ["40", "", "", "at-least", "Pola Winnard", "not fallen"],
      ["13.5", "12", "15", "range", "two pilots", "fallen"],
      ["2500000", "", "", "exact", "Pola Winnard", "not fallen"],
      ["0.6666666666666666", "", "", "about", "Pola Winnard", "not fallen"],
      ["12", "12", "100", "at-least", "", ""],
      ["3", "", "", "exact", "", ""],
    ]);
    expect(rows[0]).toMatchObject({ counted: "boats", asOf: "2033-03", where: "Skerrow", said: "2033-04-11" });
  });

  test.each(PARTS)("offsets of %s lead to the words, and every row has every column", (part) => {
    const { text } = lighthouse().article;
    const rows = tableOf(part);
    expect(rows.length).toBeGreaterThan(3);
    for (const { start, end, content, line } of rows) {
      expect(text.slice(Number(start), Number(end))).toBe(content);
      expect(text.slice(0, Number(start)).split("\n")).toHaveLength(Number(line));
    }
    for (const row of parsed(toCsv([lighthouse(), essay(), hostile()], part))) {
      expect(row).toHaveLength(csvHeader(part).split(",").length);
    }
  });
});
