/**
 * Names of persons, organisations and places: exact spans with their type over Universal NER's English Web Treebank, or
 * with --re3d over the reports on a war that re3d has, folder by folder.
 *
 *   npx node evaluation/names.ts --corpora FOLDER [--re3d] [--model NAME] [--write]
 *
 * Nothing is trained or tuned on re3d, so no folder of it need be left out. It marks bodies and places that are no names
 * as well ("coalition forces", "the city"), which are not looked for here.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type NamedText, namedTexts } from "./corpora/iob.ts";
import { RE3D_FOLDERS, re3dTexts } from "./corpora/re3d.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { BagScore } from "./scoring/f1.ts";

const TYPES = ["person", "organization", "place"] as const;
const isRe3d = process.argv.includes("--re3d");
const { folder, model, write } = corporaFrom(
  isRe3d ? "re3d" : "uner-ewt",
  isRe3d ? "from the makers of re3d (Dstl)" : "from universalner.org (CC BY-SA 4.0)",
);

/** Exact spans with their type over some texts; those that `counts` leaves out are not looked for. */
async function score(texts: readonly NamedText[], counts: (words: string) => boolean = () => true) {
  const scores = new Map(["all", ...TYPES].map((name) => [name, new BagScore()]));
  let number = 0;
  for await (const reading of readTexts(texts, model)) {
    const own = texts[number++];
    if (own === undefined) break;
    const found = reading.entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ form }) => form === "name").map(({ start, end }) => ({ start, end, type })),
    );
    const key = ({ start, end, type }: { start: number; end: number; type: string }) => `${start} ${end} ${type}`;
    const gold = own.names.filter(({ start, end }) => counts(own.text.slice(start, end)));
    for (const [name, each] of scores) {
      const isOf = ({ type }: { type: string }) =>
        name === "all" ? TYPES.some((known) => known === type) : type === name;
      each.add([...new Set(gold.filter(isOf).map(key))], [...new Set(found.filter(isOf).map(key))]);
    }
  }
  return Object.fromEntries([...scores].map(([name, each]) => [name, each.result()]));
}

const command = `npx node evaluation/names.ts --corpora FOLDER${isRe3d ? " --re3d" : ""} --write`;
const figures: Record<string, object> = {};
if (isRe3d) {
  const folders = RE3D_FOLDERS.filter((name) => existsSync(join(folder, name)));
  const all: NamedText[] = [];
  for (const name of folders) {
    const texts = re3dTexts(join(folder, name));
    all.push(...texts);
    figures[name] = { documents: texts.length, ...(await score(texts)) };
  }
  figures["all folders"] = { documents: all.length, ...(await score(all)) };
  // what begins with a capital, so that nouns for bodies and places are left out of the gold
  figures["all folders, with a capital"] = await score(all, (words) => /^(?:the )?\p{Lu}/u.test(words));
} else {
  const gold = namedTexts(join(folder, "en_ewt-ud-dev.iob2"));
  Object.assign(figures, { documents: gold.length, ...(await score(gold)) });
}
for (const [name, each] of Object.entries(figures)) console.log(name.padEnd(28), JSON.stringify(each));
if (write) {
  const result = { ...environment(command, model), ...figures };
  console.log(`written: ${writeResult(isRe3d ? "names-re3d" : "names", result, "evaluation", model)}`);
}
