import { overlaps, type PlaceMention } from "../../src/contract/index.ts";
import { kilometres } from "../../src/reader/places/resolving/distance.ts";
import type { MarkedPlace } from "../corpora/toponyms.ts";
import { percent, type Score } from "./f1.ts";
import { scoreOf } from "./overlaps.ts";

/** A hundred miles: as near as that counts as right since Leidner (2007). */
const NEAR_KM = 161;

/** Counts places found at all, where the words overlap, and those put where people put them. */
export class ToponymScore {
  #gold = 0;
  #predicted = 0;
  #hit = 0;
  #located = 0;
  #compared = 0;
  #near = 0;
  #unknown = 0;

  add(gold: readonly MarkedPlace[], predicted: readonly PlaceMention[]): void {
    this.#gold += gold.length;
    this.#predicted += predicted.length;
    const free = [...predicted];
    for (const marked of gold) {
      if (marked.at !== null) this.#located++;
      const nth = free.findIndex((each) => overlaps(each, marked));
      const [own] = nth < 0 ? [] : free.splice(nth, 1);
      if (own === undefined) continue;
      this.#hit++;
      if (marked.at === null) continue;
      this.#compared++;
      if (own.lat === null || own.lon === null) this.#unknown++;
      else if (kilometres(marked.at, { lat: own.lat, lon: own.lon }) <= NEAR_KM) this.#near++;
    }
  }

  /** In percent; `unknown` of those found are in no gazetteer of ours. */
  result(): { found: Score; nearOfFound: number; nearOfAll: number; unknown: number } {
    return {
      found: scoreOf(this.#hit, this.#predicted, this.#gold),
      nearOfFound: percent(this.#near / Math.max(1, this.#compared)),
      nearOfAll: percent(this.#near / Math.max(1, this.#located)),
      unknown: percent(this.#unknown / Math.max(1, this.#compared)),
    };
  }
}
