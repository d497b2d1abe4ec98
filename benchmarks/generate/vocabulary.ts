/**
 * What happens, to what, and who knows of it. Lists are long, since reports of different events would else share the words that
 * real ones do not.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/u);

/** Each as a noun, and as two verbs. */
export const MISHAPS: readonly (readonly [noun: string, verb: string, other: string])[] = [
  ["collapse", "collapsed", "gave way"],
  ["fire", "caught fire", "went up in flames"],
  ["flood", "was flooded", "filled with water"],
  ["explosion", "exploded", "blew up"],
  ["derailment", "derailed", "left its rails"],
  ["sinking", "sank", "went under"],
  ["landslide", "was buried by mud", "vanished under a landslide"],
  ["blackout", "lost power", "went dark"],
  ["crash", "crashed", "was wrecked"],
  ["leak", "leaked chlorine", "let chlorine escape"],
  ["stampede", "was overrun", "saw a crowd panic"],
  ["avalanche", "was hit by snow", "disappeared under an avalanche"],
];

export const THINGS = words(`
  footbridge, silo, ramp, arcade, depot, cistern, mill, funicular, tannery, kiln, crane,
  gymnasium, lighthouse, viaduct, foundry, dairy, sawmill, printworks, aquarium, planetarium, chapel, orphanage, boathouse, cinema,
  distillery, greenhouse, hangar, laundry, library, brewery, museum, nursery, observatory, pavilion, pharmacy, pumphouse, quarry,
  reservoir, smelter, stadium, tavern, theatre, tunnel, vineyard, weir, windmill, workshop, abattoir, bakery, cannery, cathedral,
  courthouse, creamery, dockyard, embassy, fishery, glassworks, hostel, icehouse, kennel, monastery, orchard, refinery, ropewalk, synagogue`);

export const PARTS = words(`
  bearings, cables, beams, brakes, bolts, pumps, girders, rivets, hinges, valves, gutters, axles, boilers, chains, couplings, dampers,
  drains, fuses, gaskets, gears, hatches, hoses, hydrants, insulators, joists, ladders, levers, locks, masts, nozzles, pistons, planks,
  pulleys, rafters, railings, sensors, shutters, sirens, sprinklers, switches, tiles, trusses, turbines, vents, welds, winches, wires`);

export const BODIES = words("board, office, inspectorate, council, authority, agency, trust, guild, chamber, registry");

export const ROADS = words("road, quay, bridge, ferry, bypass, causeway, promenade, underpass, towpath, airstrip");

export const TRADES = words(`
  welder, foreman, deckhand, watchman, machinist, porter, plumber, electrician, carpenter, cook, courier, gardener, janitor, mechanic,
  miner, nurse, painter, roofer, shepherd, stoker, surveyor, tailor, typist, usher, waiter, weaver, beekeeper, brewer, cooper, diver`);

export const STATES = words(`
  overloaded, unpainted, shored up, under repair, closed, waiting, rusted, taped over,
  uninsured, left unlocked, patched, oiled, missing, cracked, loose, disconnected,
  frozen, jammed, counterfeit`);

export const OBJECTS = words(`
  lamps, blankets, soup, ropes, tents, ladders, tea, sandbags, stretchers, torches, benches, candles, drums, buckets, umbrellas, maps,
  radios, bicycles, barrels, mattresses, rakes, flasks, horns, oars, pallets, rafts, saws, scarves, shovels, sledges, stoves, trolleys,
  whistles, wreaths, anvils, banners, bells, carpets, clocks, coats, crates, dogs, easels, flutes, geese, hammers, kettles, lanterns`);

export const VERBS = words(`
  count, weigh, photograph, dig up, seal, publish, translate, rebuild, auction, insure, measure, repaint, blame, question, fence off,
  drain, heat, record, return, inspect, rename, search, sell, ship, store, sweep, test, trace, wash, wrap`);

export const MONTHS = words(
  "January, February, March, April, May, June, July, August, September, October, November, December",
);
export const DAYS = words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday");
