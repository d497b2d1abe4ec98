import { describe, expect, test } from "vitest";
import { readPage } from "./page.ts";

const BODY =
  "The harbour master said on Tuesday that the pier would stay shut until the roof was safe to walk under again";

function notes(page: string) {
  const { text, notes } = readPage({ text: `<html><body><article>${page}</article></body></html>`, address: null });
  return notes.map(({ mark, note }) => [text.slice(mark.start, mark.end), text.slice(note.start, note.end)]);
}

describe("footnotes of a page", () => {
  test("raised links to a list below", () => {
    expect(
      notes(
        `<p>${BODY}.<sup><a href="#fn1">1</a></sup></p><p>${BODY} too.</p><ol><li id="fn1">The order of 3 May. <a href="#ref1">↩</a></li></ol>`,
      ),
    ).toEqual([["1", "The order of 3 May."]]);
  });

  test("anchors as old word processors write them", () => {
    expect(
      notes(
        `<p>${BODY}.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p>${BODY} too.</p><p><a id="_ftn1" href="#_ftnref1">[1]</a> The order of 3 May.</p>`,
      ),
    ).toEqual([["[1]", "The order of 3 May."]]);
  });

  test("two calls of one note", () => {
    expect(
      notes(
        `<p>${BODY}.<sup><a href="#n1">*</a></sup></p><p>${BODY} too.<sup><a href="#n1">*</a></sup></p><p id="n1">The order of 3 May.</p>`,
      ),
    ).toHaveLength(2);
  });

  test.each([
    ["a link to a heading", `<p><a href="#more">1</a> ${BODY}.</p><h2 id="more">More</h2><p>${BODY} too.</p>`],
    ["a call of nothing", `<p>${BODY}.<sup><a href="#gone">1</a></sup></p>`],
    ["an ordinal", `<p>On the 3<sup>rd</sup> ${BODY}.</p>`],
  ])("none: %s", (_, page) => expect(notes(page)).toEqual([]));
});
