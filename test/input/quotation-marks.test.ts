import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { assemble, emptyDraft, identify } from "../../src/ingest/index.ts";
import { createReader, type Encoder, Network } from "../../src/reader/index.ts";
import { FERRY } from "../cli/articles.ts";
import { ended, folderOf, readingsIn, start } from "../cli/hearsay.ts";
import { expectSpansInText } from "./spans.ts";

const model = (file: string) => readFile(fileURLToPath(new URL(`../../model/small/${file}`, import.meta.url)), "utf8");

/** Takes no word for a part of anything, at no cost: what time is left is the rules' own. */
function silentEncoder({ labels, limit }: Network): Encoder {
  const outside = (kinds: readonly string[]) =>
    Float32Array.from({ length: limit * kinds.length }, (_, at) => (kinds[at % kinds.length] === "O" ? 9 : 0));
  const scores = { roles: outside(labels.roles), names: outside(labels.names), hedges: outside(labels.hedges) };
  const links = new Float32Array(limit * limit * labels.links.length);
  return {
    run: async ({ starts: { length } }) => ({
      roles: scores.roles.subarray(0, length * labels.roles.length),
      links: links.subarray(0, length * length * labels.links.length),
      names: scores.names.subarray(0, length * labels.names.length),
      hedges: scores.hedges.subarray(0, length * labels.hedges.length),
    }),
    close: async () => {},
  };
}

test("300,000 quotation marks of every kind pass through all the rules", async () => {
  const network = Network.parse(JSON.parse(await model("network.json")));
  const tokenizer = JSON.parse(await model("tokenizer.json"));
  const reader = createReader({ network, tokenizer, encoder: silentEncoder(network) });
  const marks = ['"', "“", "”", "‘", "’", "«", "»", "'"];
  const text = [
    ...marks.map((mark) => mark.repeat(25_000)),
    marks
      .map((mark) => mark.repeat(3))
      .join("")
      .repeat(4_167),
    FERRY,
  ].join("\n\n");
  const article = identify(await assemble(emptyDraft(text), { file: "marks.txt", given: {} }));
  const reading = await reader.read({ ...article, language: "en" });
  expectSpansInText(reading);
}, 120_000);

test("a file of quotation marks is read by the command, and so is the next one", async () => {
  const marks = `${'"'.repeat(2_000)}${"“".repeat(2_000)}\n\n${FERRY}`;
  const folder = await folderOf({ "marks.txt": marks, "ferry.txt": FERRY });
  const { code, out, err } = await ended(start(["read", "marks.txt", "ferry.txt"], { folder }));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const readings = readingsIn(out);
  expect(readings.map(({ article }) => article.text)).toEqual([marks, FERRY]);
  for (const reading of readings) expectSpansInText(reading);
}, 120_000);
