/**
 * Which articles are joined: of those that tell of one event how many come to be in one unit, and of those that tell of different
 * events, by how much two must share to be compared (src/linker/keys, src/linker/joins.ts).
 *
 *   npx node evaluation/units.ts --corpora FOLDER [--write]
 *
 * FOLDER holds ecb-plus (Cybulska & Vossen 2014, https://github.com/cltl/ecbPlus). Each of its topics has reports of two events
 * that are alike: an earthquake and another one at the same place. Topics of which a collection with gold is made are left out.
 */
import { loadModel } from "../src/encoder/load.ts";
import { articleFromText } from "../src/ingest/index.ts";
import { modelFolder } from "../src/library/model-folder.ts";
import { linksBetween, type Profile, profileOf } from "../src/linker/index.ts";
import { joins } from "../src/linker/joins.ts";
import { ENOUGH, ENOUGH_WITHIN, sharedKeys } from "../src/linker/keys/index.ts";
import { createReader } from "../src/reader/index.ts";
import { eventArticles } from "./corpora/ecb-plus.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";

const IN_COLLECTIONS = new Set(["37", "41"]);
const THRESHOLDS = [ENOUGH_WITHIN, 2, ENOUGH, 3, 4];

/** Two articles that share enough to be compared at the least threshold. */
interface Compared {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
  readonly joined: boolean;
}

const options = corporaFrom("ecb-plus", "from https://github.com/cltl/ecbPlus");
const reader = createReader(await loadModel(modelFolder(options.model)));
const topics: string[] = [];
const events: string[] = [];
const profiles: Profile[] = [];
for (const { id, topic, text } of eventArticles(`${options.folder}/..`, IN_COLLECTIONS)) {
  topics.push(topic);
  events.push(id.endsWith("plus") ? `${topic}, the other event` : topic);
  profiles.push(profileOf(await reader.read(await articleFromText(text, { file: `${id}.txt`, given: {} }))));
}

const compared = comparedPairs();
const result = {
  ...environment("npx node evaluation/units.ts --corpora FOLDER --write", options.model),
  articles: profiles.length,
  chosen: ENOUGH,
  thresholds: THRESHOLDS.map(unitsFrom),
};
console.log(JSON.stringify(result, null, 2));
if (options.write) console.log(`written: ${writeResult("units", result, "evaluation", options.model)}`);

function comparedPairs(): Compared[] {
  return profiles.flatMap((one, index) =>
    profiles.slice(index + 1).flatMap((profile, after): Compared[] => {
      const shared = sharedKeys(one, profile);
      if (shared < ENOUGH_WITHIN) return [];
      const links = linksBetween(one, profile);
      return [{ one: index, other: index + 1 + after, shared, joined: links !== null && joins(links, one, profile) }];
    }),
  );
}

function unitsFrom(threshold: number) {
  const pairs = compared.filter(({ shared }) => shared >= threshold);
  const units = profiles.map((_, index) => index);
  for (const { one, other } of pairs.filter(({ joined }) => joined)) {
    const [kept, gone] = [units[one], units[other]];
    units.forEach((unit, index) => {
      if (unit === gone) units[index] = kept ?? 0;
    });
  }
  const count = { oneEvent: 0, oneEventInOneUnit: 0, differentInOneUnit: 0 };
  for (const [index, event] of events.entries()) {
    for (let other = index + 1; other < events.length; other++) {
      const together = Number(units[index] === units[other]);
      if (events[other] === event) {
        count.oneEvent += 1;
        count.oneEventInOneUnit += together;
      } else count.differentInOneUnit += together;
    }
  }
  const inVain = pairs.filter(({ one, other, joined }) => !joined && topics[one] !== topics[other]).length;
  return {
    threshold,
    ...count,
    units: new Set(units).size,
    ofAnotherTopicComparedInVain: Math.round((100 * 2 * inVain) / profiles.length) / 100,
  };
}
