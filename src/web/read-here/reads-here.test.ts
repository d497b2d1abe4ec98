import { describe, expect, it } from "vitest";
import type { Reading } from "../../contract/index.ts";
import type { Answer, Ask } from "./messages.ts";
import { ReadsHere, type Thread } from "./reads-here.ts";

/** A thread that remembers what it was asked and says what a test has it say. */
function thread() {
  const asked: Ask[] = [];
  const stub: Thread = {
    onmessage: null,
    onerror: null,
    postMessage: (ask: Ask) => asked.push(ask),
    terminate: () => {},
  };
  const say = (answer: Answer) => stub.onmessage?.(new MessageEvent("message", { data: answer }));
  return { asked, stub, say };
}

const found = (title: string) => ({ article: { title } }) as Reading;

describe("a reader in a thread of the browser", () => {
  it("gives each text the reading that belongs to it, in whatever order they come", async () => {
    const { asked, stub, say } = thread();
    const reads = new ReadsHere(stub);
    const shares: number[] = [];
    const [one, other] = [reads.read("one", (share) => shares.push(share)), reads.read("other")];
    expect(asked.map(({ text }) => text)).toEqual(["one", "other"]);
    const [first, second] = asked.map(({ number }) => number);
    say({ what: "progress", number: first ?? 0, share: 0.5 });
    say({ what: "read", number: second ?? 0, reading: found("other") });
    say({ what: "read", number: first ?? 0, reading: found("one") });
    expect((await one).article.title).toBe("one");
    expect((await other).article.title).toBe("other");
    expect(shares).toEqual([0.5]);
  });

  it("says why a text could not be read, and goes on", async () => {
    const { asked, stub, say } = thread();
    const reads = new ReadsHere(stub);
    const failing = reads.read("one");
    say({ what: "failed", number: asked[0]?.number ?? 0, why: "It is no text." });
    await expect(failing).rejects.toThrow("It is no text.");
    const reading = reads.read("two");
    say({ what: "read", number: asked[1]?.number ?? 0, reading: found("two") });
    expect((await reading).article.title).toBe("two");
  });

  it("is told where the network can’t be loaded, and what waits fails with the thread", async () => {
    const broken = thread();
    const reads = new ReadsHere(broken.stub);
    broken.say({ what: "broken", why: "The network can’t be loaded." });
    await expect(reads.ready).rejects.toThrow("The network can’t be loaded.");
    const fallen = thread();
    const waiting = new ReadsHere(fallen.stub).read("text");
    fallen.stub.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(waiting).rejects.toThrow("out of memory");
  });
});
