import { expect, test } from "vitest";
import type { Statement, Term } from "../profile.ts";
import { keysOf } from "./index.ts";

const terms = (...words: [string, number][]): Term[] => words.map(([word, weight]) => ({ word, weight }));
const statement = (...words: [string, number][]) => ({ terms: terms(...words) }) as unknown as Statement;
const names = (...statements: Statement[]) => keysOf(statements, []).map(({ key }) => key);

test("two telling words of one statement are a key, in the order of their letters, whatever order they stand in", () => {
  expect(keysOf([statement(["warehouse", 0.5], ["foreman", 0.8])], [])).toEqual([
    { key: "words:foreman warehouse", weight: 0.4 },
  ]);
  expect(names(statement(["foreman", 0.8], ["warehouse", 0.5]))).toEqual(["words:foreman warehouse"]);
});

test("words of two statements are none, nor is a word with itself, nor are words that tell little", () => {
  expect(names(statement(["foreman", 0.8]), statement(["warehouse", 0.5]))).toEqual([]);
  expect(names(statement(["foreman", 0.8], ["foreman", 0.8]))).toEqual([]);
  expect(names(statement(["foreman", 0.8], ["say", 0.05]))).toEqual([]);
  expect(names(statement(["city", 0.3], ["people", 0.31]))).toEqual([]);
});

test("each fingerprint is a key, of which two suffice", () => {
  expect(
    keysOf(
      [],
      [
        { hash: 7, start: 0, end: 9 },
        { hash: 7, start: 20, end: 29 },
      ],
    ),
  ).toEqual([{ key: "print:7", weight: 0.5 }]);
});
