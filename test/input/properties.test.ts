import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Reading } from "../../src/contract/index.ts";
import { type OpenReader, openReader } from "../../src/index.ts";
import { toJson } from "../../src/publish/index.ts";
import { expectSpansInText } from "./spans.ts";

let reader: OpenReader;
beforeAll(async () => {
  reader = await openReader({ threads: 1 });
});
afterAll(() => reader.close());

/** What a report is made of, and what breaks programs that read it. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("Ottilie Brandt", "the ministry", "officials", "he", "a report by the port"),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom("said", "told reporters", "denied that", "according to", "believes", "warned"),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom("the bridge was closed", "nobody was hurt", "it may rain", "prices will rise"),
  },
  { weight: 5, arbitrary: fc.constantFrom('"', "“", "”", "‘", "’", "«", "»", "„", "'", "[sic]", "…", "...", "(", ")") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(".", ",", ":", ";", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "\u00a0", "\u2028"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\ud83d", "\udc00", "👩‍👩‍👧", "e\u0301", "火事", "\u202e", "\u0000", "ﬁ", "İ"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);
const prose = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => `The mayor said the road was closed. ${pieces.join(" ")}`);

test("every offset is in range, reading twice gives the same bytes, and a reading survives JSON", async () => {
  await fc.assert(
    fc.asyncProperty(prose, async (text) => {
      const reading = await reader.read({ text, file: "report.txt" });
      expect(reading.article.text).toBe(text);
      expectSpansInText(reading);
      const json = toJson(reading);
      expect(Reading.parse(JSON.parse(json))).toEqual(reading);
      expect(toJson(await reader.read({ text, file: "report.txt" }))).toBe(json);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("ids are unique in a reading, and whatever names one names one that is there", async () => {
  await fc.assert(
    fc.asyncProperty(prose, async (text) => {
      const reading = await reader.read({ text });
      const lists = [reading.entities, reading.attributions, reading.assertions, reading.inferences, reading.hedges];
      const ids = lists.flatMap((list) => list.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const entities = new Set(reading.entities.map(({ id }) => id));
      for (const { speaker, chain, parent, hedges } of reading.attributions) {
        for (const entity of [speaker, ...chain.map((link) => link.entity)]) {
          if (entity !== null) expect(entities).toContain(entity);
        }
        for (const id of [...hedges, ...(parent === null ? [] : [parent])]) expect(ids).toContain(id);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);
