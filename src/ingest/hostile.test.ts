import { describe, expect, test, vi } from "vitest";
import { type Ingested, type IngestOptions, readInput } from "./index.ts";

/** A busy machine is no reason to fail where time is not what is tested. */
const PATIENT = { milliseconds: 150_000 };
vi.setConfig({ testTimeout: 180_000 });

async function* stream(text: string) {
  yield Buffer.from(text);
}

async function read(text: string, options: IngestOptions = {}): Promise<Ingested> {
  for await (const one of readInput("-", {
    stdin: stream(text),
    ...options,
    limits: { ...PATIENT, ...options.limits },
  }))
    return one;
  throw new Error("nothing came");
}

const BODY = "The harbour master said that the pier would stay shut until the roof was safe. ";

describe("hostile input ends", () => {
  test.each([
    ["100,000 nested div", `<html><body>${"<div>".repeat(100_000)}<p>${BODY}</p>`],
    ["100,000 nested span in p", `<html><body><p>${"<span>".repeat(100_000)}${BODY}`],
    ["100,000 nested tables", `<html><body>${"<table><tr><td>".repeat(100_000)}${BODY}`],
    ["100,000 nested lists", `<html><body>${"<ul><li>".repeat(100_000)}${BODY}`],
    ["100,000 unclosed b", `<html><body>${"<b>".repeat(100_000)}${BODY}`],
  ])("%s: still gives its text", async (_, page) => {
    expect(await read(page)).toMatchObject({ article: { text: expect.stringContaining("harbour master") } });
  });

  test("a line of 4 MB is read whole", async () => {
    const line = BODY.repeat(Math.ceil(4_000_000 / BODY.length));
    expect(await read(line)).toMatchObject({ article: { text: line } });
  });

  test("300,000 quotation marks and brackets", async () => {
    const text = `${'"('.repeat(150_000)}${BODY}`;
    expect(await read(text)).toMatchObject({ article: { text } });
  });

  test("what takes too long is stopped, and the thread is free again", async () => {
    const page = `<html><body>${`<p>${BODY}<a href=x>`.repeat(30_000)}`;
    expect(await read(page, { limits: { milliseconds: 60 } })).toMatchObject({ failure: { code: "too-slow" } });
    expect(await read(`<html><body><p>${BODY}</p></body></html>`)).toMatchObject({ article: {} });
  });

  test("a character reference to a lone surrogate", async () => {
    expect(await read(`<html><body><p>${BODY}&#xD800; and more</p><p>${BODY}</p></body></html>`)).toMatchObject({
      article: { text: expect.stringContaining("� and more") },
    });
  });

  test("a text over the limit of characters is refused", async () => {
    expect(await read(BODY.repeat(70_000))).toMatchObject({
      failure: { code: "too-long", message: expect.stringContaining("5000000") },
    });
  });
});
