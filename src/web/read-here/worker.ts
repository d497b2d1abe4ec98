import wasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { loadModel } from "../../encoder/web.ts";
import { createReader, gazetteerFrom, type Reader } from "../../reader/index.ts";
import type { Answer, Ask } from "./messages.ts";
import { pastedArticle } from "./pasted-article.ts";

/**
 * Reads texts in the browser: the network runs here, in WebAssembly. All it fetches are the network's and the gazetteer's
 * files from the server that served the page; no text leaves it but to the page that asked.
 */
const loading = load();
loading.then(
  () => tell({ what: "ready" }),
  (error: unknown) => tell({ what: "broken", why: sentenceOf(error) }),
);

let before: Promise<unknown> = loading.catch(() => {});
addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  before = before.then(() => answer(data));
});

/** Read before any other, since what is run for the first time takes several times as long. */
const FIRST = `Lamp out on the north quay, keeper says

The lamp on the north quay has been out since Monday, the keeper, Ada Rennick, said on Tuesday. "Nobody came to mend it," she told the Quay Post, which could not confirm this. According to two pilots who asked not to be named, about 40 boats may have passed it in the dark. The harbour office denied that, citing its log.`;

async function load(): Promise<Reader> {
  const [model, gazetteer] = await Promise.all([
    loadModel("/model/", { wasm: new URL(wasm, location.href) }),
    loadGazetteer(),
  ]);
  const reader = createReader({ ...model, gazetteer });
  await reader.read(await pastedArticle(FIRST));
  return reader;
}

async function loadGazetteer() {
  const answer = await fetch("/model/places.bin");
  if (!answer.ok) throw new Error(`The gazetteer can’t be loaded (${answer.status}).`);
  return gazetteerFrom(new Uint8Array(await answer.arrayBuffer()));
}

async function answer({ number, text }: Ask): Promise<void> {
  try {
    const reader = await loading;
    const reading = await reader.read(await pastedArticle(text), (share) => tell({ what: "progress", number, share }));
    tell({ what: "read", number, reading });
  } catch (error) {
    tell({ what: "failed", number, why: sentenceOf(error) });
  }
}

function tell(answer: Answer): void {
  postMessage(answer);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
