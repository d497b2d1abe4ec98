import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode, isBinary } from "./encoding.ts";

const FILE = { declared: null, html: false };
const PAGE = { declared: null, html: true };
const bytes = (text: string, encoding = "utf8") => new Uint8Array(iconv.encode(text, encoding));

describe("decode", () => {
  test("reads UTF-8, and leaves line ends as they are", () => {
    const text = "Ærø\r\nsecond\rthird\n";
    expect(decode(bytes(text), FILE)).toEqual({ text, encoding: "utf-8", warnings: [] });
  });

  test("a byte order mark tells the encoding and is no part of the text", () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), FILE).text).toBe("A");
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]), FILE)).toMatchObject({
      text: "Aé",
      encoding: "utf-16le",
    });
    expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x41, 0, 0xe9]), FILE)).toMatchObject({
      text: "Aé",
      encoding: "utf-16be",
    });
  });

  test("tells UTF-16 without a mark", () => {
    const text = "The pier stays shut.";
    expect(decode(new Uint8Array(Buffer.from(text, "utf16le")), FILE)).toMatchObject({ text, encoding: "utf-16le" });
  });

  test("a page's own charset counts, quoted or not, and in a content type", () => {
    for (const meta of [
      '<meta charset="windows-1251">',
      "<meta charset=windows-1251>",
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ]) {
      const page = `${meta}<p>Причал закрыт</p>`;
      expect(decode(bytes(page, "windows1251"), PAGE)).toMatchObject({ text: page, encoding: "windows-1251" });
    }
  });

  test("the server's charset counts where the page is silent", () => {
    expect(decode(bytes("Größe", "latin1"), { declared: "ISO-8859-1", html: true }).text).toBe("Größe");
  });

  test("bytes that are UTF-8 are read so, whatever a page saved anew says", () => {
    expect(decode(bytes('<meta charset="iso-8859-1">Größe'), PAGE).text).toContain("Größe");
  });

  test("an unknown or impossible charset is passed over", () => {
    expect(decode(bytes('<meta charset="utf-16"><p>plain</p>'), PAGE)).toMatchObject({ encoding: "utf-8" });
    expect(decode(bytes('<meta charset="klingon"><p>plain</p>'), PAGE)).toMatchObject({ encoding: "utf-8" });
  });

  test("an encoding that only iconv knows", () => {
    const page = '<meta charset="cp437"><p>Größe</p>';
    expect(decode(bytes(page, "cp437"), PAGE).text).toBe(page);
  });

  test("letters tell what nothing names, and that is said", () => {
    const text = "Le maire a déclaré que la jetée resterait fermée jusqu’à l’été, à cause de dégâts. ".repeat(5);
    const decoded = decode(bytes(text, "windows-1252"), FILE);
    expect(decoded.text).toBe(text);
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(["encoding-guessed"]);
  });

  test.each([
    ["é", 1],
    ["漢", 1],
    ["漢", 2],
    ["😀", 3],
  ])("a file cut inside %s is read up to there, and says so", (character, kept) => {
    const cut = Buffer.concat([Buffer.from("The alarm was late "), Buffer.from(character).subarray(0, kept)]);
    const decoded = decode(cut, FILE);
    expect(decoded.text).toBe("The alarm was late �");
    expect(decoded.warnings.map((warning) => warning.code)).toEqual(["cut-character"]);
  });

  test("a lone surrogate's bytes don't make a UTF-8 file another encoding", () => {
    const broken = Buffer.concat([
      Buffer.from("Ærø and Ålesund, éléphant à côté. ".repeat(20)),
      Buffer.from([0xed, 0xa0, 0x80]),
    ]);
    const decoded = decode(broken, FILE);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text.endsWith("�")).toBe(true);
    expect(decoded.warnings[0]?.code).toBe("replaced-bytes");
  });

  test("property: any text comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff") && !text.includes("\0"));
        expect(decode(bytes(text), FILE).text).toBe(text);
      }),
    );
  });

  test("property: any bytes are decoded to something, and never throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (some) => typeof decode(some, PAGE).text === "string"));
  });
});

describe("isBinary", () => {
  test("pictures, archives and documents are", () => {
    expect(isBinary(Buffer.from("%PDF-1.7 text"))).toBe(true);
    expect(isBinary(Buffer.from("{\\rtf1 text}"))).toBe(true);
    expect(isBinary(Buffer.from([0x50, 0x4b, 3, 4, 20]))).toBe(true);
    expect(isBinary(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toBe(true);
  });

  test("text in any encoding is not", () => {
    expect(isBinary(Buffer.from("plain\tand\fold\r\n"))).toBe(false);
    expect(isBinary(Buffer.from([0xff, 0xfe, 0x41, 0]))).toBe(false);
    expect(isBinary(bytes("日本の港", "shift_jis"))).toBe(false);
    expect(isBinary(Buffer.from("\u001b$B9A\u001b(B plain", "latin1"))).toBe(false);
    expect(isBinary(new Uint8Array())).toBe(false);
  });
});
