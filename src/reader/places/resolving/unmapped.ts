import { fold } from "../gazetteer/fold.ts";

/**
 * Large places that everybody means by these names and that the gazetteer has not: parts of the world, seas, mountains,
 * islands, historic lands. None of the towns that are called so too is meant.
 */
const UNMAPPED: ReadonlySet<string> = new Set(
  `Middle East|Mideast|Near East|Far East|Central Asia|South Asia|Southeast Asia|East Asia|Western Asia|Central America|
  Latin America|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|East Africa|West Africa|
  Central Africa|North Africa|Southern Africa|Horn of Africa|Sub-Saharan Africa|Sahel|Sahara|Maghreb|Levant|Balkans|Baltics|Caucasus|
  North Caucasus|South Caucasus|Scandinavia|Iberia|Siberia|Caribbean|Americas|New England|Midwest|Deep South|Great Plains|
  Great Lakes|Appalachia|Rust Belt|Sun Belt|Bay Area|Silicon Valley|Pacific|Atlantic|Pacific Ocean|Atlantic Ocean|
  Indian Ocean|Arctic|Arctic Ocean|Antarctic|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic|Baltic Sea|North Sea|
  Caspian Sea|Dead Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|South China Sea|East China Sea|Yellow Sea|Arabian Sea|
  Persian Gulf|Gulf of Mexico|Gulf of Aden|Bay of Bengal|English Channel|Suez Canal|Panama Canal|Bering Sea|Lake Ontario|
  Lake Erie|Lake Huron|Lake Superior|Lake Michigan|Lake Victoria|Nile|Danube|Rhine|Volga|Euphrates|Tigris|Mississippi River|
  Himalayas|Alps|Andes|Rocky Mountains|Rockies|Urals|Pyrenees|Hindu Kush|Java|Sumatra|Borneo|Sulawesi|Mindanao|Luzon|Visayas|
  Honshu|Hokkaido Island|Kyushu|Crimean Peninsula|Korean Peninsula|Arabian Peninsula|Sinai|Golan Heights|Darfur|
  Kurdistan|Kashmir|Transylvania|Bavarian Alps|Soviet Union|USSR|Yugoslavia|Czechoslovakia|Ottoman Empire|Zaire|Rhodesia|Yorkshire|Greater Manchester|Merseyside|
  Tyne and Wear|West Midlands|East Midlands|Home Counties|East Anglia`
    .split("|")
    .map((name) => fold(name)),
);

export function isUnmapped(name: string): boolean {
  return UNMAPPED.has(fold(name));
}
