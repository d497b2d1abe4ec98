import { afterEach, expect, test, vi } from "vitest";
import type { Article, Reading } from "../contract/index.ts";
import type { ArticleReader } from "./article-reader.ts";
import { readerOnDemand } from "./on-demand.ts";

const article = { file: "tide-table.txt" } as Article;
const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

/** Readers as they are opened, each with how often it was closed; they read once told to. */
function opening() {
  const opened: { closed: number }[] = [];
  const waiting: (() => void)[] = [];
  const open = async (): Promise<ArticleReader> => {
    const reader = { closed: 0 };
    opened.push(reader);
    return {
      threads: 2,
      read: ({ file }) => new Promise((resolve) => waiting.push(() => resolve({ article: { file } } as Reading))),
      async close() {
        reader.closed += 1;
      },
    };
  };
  const readAll = () => {
    for (const read of waiting.splice(0)) read();
  };
  return { opened, open, readAll };
}

test("nothing is loaded before something has to be read, and once for all", async () => {
  const { opened, open, readAll } = opening();
  const reader = readerOnDemand({ threads: 2 }, { open });
  expect(reader.threads).toBe(2);
  expect(opened).toHaveLength(0);
  const readings = [reader.read(article), reader.read(article)];
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  readAll();
  expect(await Promise.all(readings)).toMatchObject([{ article }, { article }]);
  await reader.close();
  expect(opened).toEqual([{ closed: 1 }]);
});

test("the network is let go once nothing was read for a while, never while something is, and loaded again", async () => {
  vi.useFakeTimers();
  const { opened, open, readAll } = opening();
  const reader = readerOnDemand({ threads: 2 }, { open, idle: MINUTE });
  const [first, second] = [reader.read(article), reader.read(article)];
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(opened).toEqual([{ closed: 0 }]);
  readAll();
  await Promise.all([first, second]);
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  expect(opened).toEqual([{ closed: 0 }]);
  await vi.advanceTimersByTimeAsync(1);
  expect(opened).toEqual([{ closed: 1 }]);
  const third = reader.read(article);
  await vi.advanceTimersByTimeAsync(0);
  readAll();
  await third;
  expect(opened).toEqual([{ closed: 1 }, { closed: 0 }]);
  await reader.close();
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(opened).toEqual([{ closed: 1 }, { closed: 1 }]);
});

test("without such a while it stays until it is closed", async () => {
  vi.useFakeTimers();
  const { opened, open, readAll } = opening();
  const reader = readerOnDemand({}, { open });
  const reading = reader.read(article);
  await vi.advanceTimersByTimeAsync(0);
  readAll();
  await reading;
  await vi.advanceTimersByTimeAsync(100 * MINUTE);
  expect(opened).toEqual([{ closed: 0 }]);
});

test("what can't be loaded is told of what was to be read, and tried again with the next", async () => {
  const { open, readAll } = opening();
  let broken = true;
  const reader = readerOnDemand(
    {},
    { open: () => (broken ? Promise.reject(new Error("no network is there")) : open()) },
  );
  await expect(reader.read(article)).rejects.toThrow("no network is there");
  broken = false;
  const reading = reader.read(article);
  await vi.waitFor(() => {
    readAll();
    return Promise.race([reading, Promise.reject(new Error("still reading"))]);
  });
  await reader.close();
});
