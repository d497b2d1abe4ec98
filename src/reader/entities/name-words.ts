/** Titles and forms of address that stand before a name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss dr doctor drs prof professor sir dame lord lady baroness baron president minister senator sen rep representative
    gov governor mayor general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl private admiral adm judge
    justice chief king queen prince princess pope bishop archbishop cardinal rev reverend father sister brother rabbi imam sheikh
    sheik ayatollah aunt uncle grandma grandpa congressman congresswoman chancellor premier officer detective deputy inspector
    constable ambassador secretary coach commissioner councillor councilman councilwoman
    councilmember alderman assemblyman assemblywoman superintendent supervisor sheriff trooper`),
);

/** Words in small letters that begin a name: "*al*-Sadr", "*van* der Holm". */
export const PARTICLES: ReadonlySet<string> = new Set(
  words("al el de da di du la le van von der den bin ibn abu az ad as ash at ul ben del dos della te ten ter"),
);

/** Last words that make several capitals an organisation: "Harbour Safety *Board*". */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  words(`authority board committee council commission ministry agency association institute university college bureau federation
    foundation organization organisation union party corps forces army navy senate parliament congress department administration
    inc inc. ltd ltd. llc plc corp corp. corporation company co. co group holdings partners bank society trust alliance coalition league
    network observatory center centre hospital school academy church fund times post herald tribune gazette telegraph
    guardian mail journal news press radio television tv magazine airlines airways motors energy technologies systems
    industries services airlines communications bloc front movement brigade brigades tribunal court police service office
    secretariat club orchestra ballet museum laboratories laboratory pharmaceuticals insurance securities capital
    petroleum electric electronics software records entertainment pictures studios productions`),
);

/** Last words that make several capitals a place: "Alder *Bridge*". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  words(`island islands river lake lakes sea ocean bay gulf strait mountain mountains mount hills valley desert peninsula province county
    district region city town village airport square bridge beach forest canyon plateau coast harbor harbour park station hall
    stadium palace tower towers cathedral temple mosque prison airport building`),
);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
