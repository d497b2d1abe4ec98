import { afterAll, beforeAll, expect, test } from "vitest";
import { type Reading, wordsOf } from "../../src/contract/index.ts";
import { type OpenReader, openReader } from "../../src/index.ts";
import { BRIDGE } from "../cli/articles.ts";
import { folderOf, hearsay, readingsIn } from "../cli/hearsay.ts";
import { expectSpansInText } from "./spans.ts";

let reader: OpenReader;
beforeAll(async () => {
  reader = await openReader({ threads: 1 });
});
afterAll(() => reader.close());

const said = ({ article, attributions }: Reading) =>
  attributions.map(({ content, source, cue }) =>
    [content, source, cue].map((spans) => wordsOf(article.text, spans).replaceAll(/\s+/g, " ")),
  );

test("CRLF, CR and mixed line ends are kept, and the same words are found at their places", async () => {
  const expected = said(await reader.read({ text: BRIDGE }));
  expect(expected.length).toBeGreaterThan(2);
  const ends = ["\r\n", "\r"];
  const mixed = BRIDGE.split("\n").reduce((text, line, number) => text + (["\n", "\r\n"][number % 2] ?? "") + line);
  for (const text of [...ends.map((end) => BRIDGE.replaceAll("\n", end)), mixed]) {
    const reading = await reader.read({ text });
    expect(reading.article.text).toBe(text);
    expectSpansInText(reading);
    expect(said(reading)).toEqual(expected);
  }
});

test("a file's line ends are kept byte for byte", async () => {
  const text = BRIDGE.replaceAll("\n", "\r\n");
  const folder = await folderOf({ "bridge.txt": text });
  const { code, out } = await hearsay(["read", "bridge.txt"], { folder });
  expect(code).toBe(0);
  expect(readingsIn(out)[0]?.article.text).toBe(text);
});

test("a lone surrogate in a UTF-16 file breaks neither the reading nor its JSON", async () => {
  const text = `${BRIDGE}\nThe driver said \ud83d the noise was "awful\udc00".\n`;
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  const folder = await folderOf({ "surrogate.txt": bytes });
  const { code, out } = await hearsay(["read", "surrogate.txt"], { folder });
  expect(code).toBe(0);
  const [reading] = readingsIn(out);
  expect(reading?.article.text).toContain("The driver said");
  if (reading) expectSpansInText(reading);
});
