import type { Random } from "./random.ts";

const STARTS = [
  "Tol",
  "Ver",
  "Mar",
  "Kes",
  "Bran",
  "Ost",
  "Lund",
  "Fal",
  "Hesk",
  "Quor",
  "Dren",
  "Sil",
  "Ard",
  "Pell",
  "Gro",
  "Wyn",
  "Jas",
  "Nor",
  "Hal",
  "Uld",
  "Cor",
  "Bel",
  "Tam",
  "Rov",
];
const MIDDLES = ["va", "len", "ri", "do", "me", "sta", "ka", "ru", "no", "li", "be", "tor", "we", "sha", "mi", "gan"];
const PLACE_ENDS = ["ne", "mouth", "by", "ford", "dal", "wick", "stad", "burn", "holm", "ley"];
const PERSON_ENDS = ["sen", "ard", "quist", "ova", "man", "etti", "ski", "well", "ander", "oux"];
const FIRST_NAMES = [
  "Mara",
  "Ines",
  "Tobin",
  "Alda",
  "Ruben",
  "Sela",
  "Piet",
  "Nadia",
  "Oskar",
  "Lena",
  "Viggo",
  "Irma",
  "Carlo",
  "Hanne",
  "Emil",
  "Dora",
  "Jonas",
  "Petra",
  "Arne",
  "Suri",
];
const PAPERS = [
  "Herald",
  "Record",
  "Courier",
  "Gazette",
  "Chronicle",
  "Dispatch",
  "Observer",
  "Ledger",
  "Tribune",
  "Mail",
];

export function placeName(random: Random): string {
  return random.pick(STARTS) + random.pick(MIDDLES) + random.pick(PLACE_ENDS);
}

/** What roads and offices are named after. */
export function inventedName(random: Random): string {
  return random.pick(STARTS) + random.pick(MIDDLES) + random.pick(MIDDLES);
}

export function personName(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(STARTS)}${random.pick(MIDDLES)}${random.pick(PERSON_ENDS)}`;
}

/** Invented newspapers, each once: "The Tolvane Herald". */
export function outletNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`The ${placeName(random)} ${random.pick(PAPERS)}`);
  return [...names];
}
