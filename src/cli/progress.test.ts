import { expect, test } from "vitest";
import { Progress } from "./progress.ts";

/** A screen that keeps what was written, with a clock that the test moves. */
function screenOf(isTTY: boolean) {
  const screen = { isTTY, columns: 40, written: "", now: 0, write: (text: string) => (screen.written += text) };
  return screen;
}

test("on a terminal one line is drawn over, and gone at the end", () => {
  const screen = screenOf(true);
  const progress = new Progress(screen, true, 3, () => screen.now);
  progress.done();
  expect(screen.written, "the first tenth of a second says nothing").toBe("");
  screen.now = 200;
  progress.done();
  expect(screen.written).toBe("reading: 2 of 3 files done");
  progress.clear();
  expect(screen.written.endsWith(`\r${" ".repeat(26)}\r`)).toBe(true);
});

test("a message takes the drawn line's place and stays", () => {
  const screen = screenOf(true);
  const progress = new Progress(screen, true, null, () => screen.now);
  screen.now = 200;
  progress.done();
  progress.say("hearsay: gone.txt is not there.");
  expect(screen.written).toBe(`reading: 1 file done\r${" ".repeat(20)}\rhearsay: gone.txt is not there.\n`);
});

test("the line never wraps", () => {
  const screen = screenOf(true);
  const progress = new Progress(screen, true, 123_456_789, () => screen.now);
  screen.now = 200;
  progress.done();
  expect(screen.written.length).toBeLessThan(screen.columns);
});

test("off a terminal a whole line comes now and then, without a single carriage return", () => {
  const screen = screenOf(false);
  const progress = new Progress(screen, true, null, () => screen.now);
  for (let file = 0; file < 1000; file += 1) {
    screen.now += 100;
    progress.done();
  }
  expect(screen.written).toBe("reading: 300 files done\nreading: 600 files done\nreading: 900 files done\n");
});

test("one long article shows how far it is", () => {
  const screen = screenOf(true);
  const progress = new Progress(screen, true, 1, () => screen.now);
  screen.now = 200;
  progress.share(0.256);
  expect(screen.written).toBe("reading: 25 %");
});

test("where nothing is shown, messages still are, each as one line", () => {
  const screen = screenOf(false);
  const progress = new Progress(screen, false, null, () => screen.now);
  screen.now = 1e6;
  progress.done();
  progress.say("hearsay: a\nb\u001b[31m.txt is not there.");
  expect(screen.written).toBe("hearsay: a\\nb\\u{1b}[31m.txt is not there.\n");
});
