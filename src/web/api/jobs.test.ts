import { expect, test } from "vitest";
import type { Job } from "../../server/jobs/job.ts";
import { withJob, withLater } from "./jobs.ts";

const job = (id: string, more: Partial<Job> = {}): Job => ({
  id,
  collection: "ostrow",
  kind: "add",
  state: "running",
  inputs: [],
  upload: null,
  asked: 1,
  began: 2,
  ended: null,
  version: 1,
  done: 0,
  total: 1,
  stage: null,
  added: 0,
  alreadyThere: 0,
  files: [],
  brought: [],
  message: null,
  ...more,
});
const over = job("a", { state: "done", version: 5 });

test("what an event has told is not undone by an answer that was on its way", () => {
  expect(withLater([job("a", { version: 4 })], [over])).toEqual([over]);
  expect(withLater([over], [job("a", { version: 4 })])).toEqual([over]);
});

test("a job that was asked for after an answer was made stays; one that the server has forgotten goes", () => {
  const [old, fresh] = [job("old", { asked: 0 }), job("fresh", { asked: 3 })];
  expect(withLater([job("a")], [fresh, old]).map(({ id }) => id)).toEqual(["fresh", "a"]);
  expect(withLater([], [fresh])).toEqual([fresh]);
});

test("an event puts its job in its place, or in front; one that comes late changes nothing", () => {
  expect(withJob([job("b"), job("a")], over).map(({ id, state }) => [id, state])).toEqual([
    ["b", "running"],
    ["a", "done"],
  ]);
  expect(withJob([job("b")], over).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(withJob([over], job("a", { version: 4 }))).toEqual([over]);
});

test("a job that a restart has begun anew is later than all before, though it counts anew", () => {
  const again = job("a", { began: 9, version: 2 });
  expect(withJob([job("a", { version: 800 })], again)).toEqual([again]);
  expect(withLater([job("a", { version: 800 })], [again])).toEqual([again]);
});
