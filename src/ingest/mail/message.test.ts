import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { articleOf, failureOf, Samples } from "../fixtures/reading.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const message = (headers: string[], body: string) => [...headers, "MIME-Version: 1.0", body].join("\r\n");
const HEADERS = ["Date: Sat, 03 May 2031 23:30:00 -0400", "Subject: =?utf-8?Q?Pier_9_=E2=80=93_what_we_know?="];

describe("a message", () => {
  test("of a person: words, subject, day where it was sent", async () => {
    const source = message(
      ["From: Mara Ilves <mara@herald.example>", ...HEADERS],
      "Content-Type: text/plain; charset=utf-8\r\n\r\nThe pier is shut, the harbour master said.\r\n",
    );
    expect(articleOf(await samples.read([samples.write("one.eml", source)]))).toMatchObject({
      text: "The pier is shut, the harbour master said.\n",
      title: "Pier 9 – what we know",
      authors: ["Mara Ilves"],
      outlet: null,
      published: "2031-05-03",
    });
  });

  test("of an outlet, as a page", async () => {
    const source = message(
      ['From: "Harbour Herald Newsdesk" <news@herald.example>', ...HEADERS],
      "Content-Type: text/html\r\n\r\n<p>The pier is <a href='https://herald.example/1'>shut</a>.</p><p>So is the quay.</p>",
    );
    expect(articleOf(await samples.read([samples.write("two.eml", source)]))).toMatchObject({
      text: "The pier is shut.\n\nSo is the quay.",
      outlet: "Harbour Herald Newsdesk",
      authors: [],
      links: [{ url: "https://herald.example/1" }],
    });
  });

  test("with a file attached, which is a part of its own; one that can't be read is named", async () => {
    const pdf = readFileSync(join(import.meta.dirname, "../pdf/fixtures/report.pdf"))
      .toString("base64")
      .replace(/.{76}/g, "$&\r\n");
    const part = (type: string, name: string, body: string) =>
      `--x\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    const body = `Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee the report.\r\n${part("application/pdf", "../report.pdf", pdf)}${part("image/png", "pier.png", "AAECAwQF")}--x--\r\n`;
    const path = samples.write("three.eml", message(["From: Desk <d@herald.example>", ...HEADERS], body));
    expect(await samples.glance(path)).toEqual([
      "three.eml: See the report.",
      "three.eml!.._report.pdf: Inspectorate of Harbours",
      "three.eml!pier.png: binary",
    ]);
  });

  test("none", async () => {
    expect(failureOf(await samples.read([samples.write("none.eml", "Just words.")])).code).toMatch(/broken|no-text/);
    expect(failureOf(await samples.read([samples.write("empty.eml", "")])).code).toBe("empty");
  });
});
