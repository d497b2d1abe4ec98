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

let asked = 0;
let before: Promise<unknown> = loading.catch(() => {});
addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  asked += 1;
  before = before.then(() => answer(data));
});
loading.then(practise, () => {});

/** So many times it is read while nobody asks for anything: by then nearly all is compiled. */
const PRACTICE = 8;

/** Read before any other, since what is run for the first time takes several times as long. */
const FIRST = `Lamp out on the north quay, keeper says

The lamp on the north quay of Port Alder has been out since Monday, 3 March 2031, the keeper, Ada Rennick, said on Tuesday. "Nobody came to mend it," she told the Quay Post, which could not confirm this. According to two pilots who asked not to be named, between 40 and 50 boats may have passed it in the dark, some 12 km off the coast of Norway.

The harbour office denied that, citing its log. "We were there within three hours," its spokesman Piet Solberg wrote, adding that repairs would cost €1.2 million, up 15 % on last year. A report by the ministry, seen by the Post, says at least two people were hurt. The missing fuse and the open door suggest that somebody had been inside, an engineer said; if confirmed, he warned, the mole could stay closed until May.`;

async function load(): Promise<Reader> {
  const [model, gazetteer] = await Promise.all([
    loadModel("/model/", { wasm: new URL(wasm, location.href) }),
    loadGazetteer(),
  ]);
  const reader = createReader({ ...model, gazetteer });
  await reader.read(await pastedArticle(FIRST));
  return reader;
}

/** Reads on while nobody asks; who asks waits for one short text at most. */
async function practise(reader: Reader): Promise<void> {
  for (let round = 0; round < PRACTICE && asked === 0; round++) {
    before = before.then(async () => reader.read(await pastedArticle(FIRST))).catch(() => {});
    await before;
  }
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
