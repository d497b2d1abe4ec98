import { fold } from "../gazetteer/fold.ts";

/** What a bare name usually means, where the largest bearer is another. The article's other places may still speak louder. */
export interface Usual {
  readonly name: string;
  readonly geonames: number;
  /** What it is and why it is usual. */
  readonly reason: string;
}

export const USUAL: readonly Usual[] = [
  { name: "Washington", geonames: 4140963, reason: "the capital, for the government too; the state is larger" },
  { name: "Gaza", geonames: 281133, reason: "the city, for the Strip too; the province in Mozambique is wider" },
  { name: "L.A.", geonames: 5368361, reason: "Los Angeles; Louisiana is shortened so only behind a town" },
];

const BY_NAME = new Map(USUAL.map(({ name, geonames }) => [fold(name), geonames]));

export function isUsual(name: string, geonames: number): boolean {
  return BY_NAME.get(fold(name)) === geonames;
}
