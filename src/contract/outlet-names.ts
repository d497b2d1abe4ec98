/**
 * What tells that a name is a news outlet's. Kept here since the reader's chains and the linker's list of what is wanted read
 * the same names: whoever misses one adds it here.
 */

/** Agencies, broadcasters and papers whose names no ending tells. Lower case, without "the". */
export const OUTLETS: ReadonlySet<string> = new Set(
  (
    "afp,agence france-presse,agence france presse,agence-france presse,agence-france-presse,ap,associated press,reuters," +
    "thomson reuters,bloomberg,dpa,efe,ansa,tass,itar-tass,ria novosti,interfax,xinhua,kyodo,jiji press,yonhap,pti,press trust of india,ani,upi," +
    "united press international,anadolu,anadolu agency,irna,fars,isna,mehr,sana,suna,kcna,antara,bernama,aap,pa,cnn,bbc,itv,channel 4," +
    "sky,sky news,nbc,cbs,abc,cbc,pbs,npr,msnbc,cnbc,fox,al jazeera,al-jazeera,al arabiya,al-arabiya,rt,ntv,npo,nos,zdf,ard," +
    "deutsche welle,dw,france 24,rfi,rai,euronews,voice of america,voa,radio free europe,rfe/rl,radio free asia,ndtv,abs-cbn,gma,metro tv,tvone,nhk,dawn,haaretz,politico,axios,vox," +
    "le monde,le figaro,el país,el pais,der spiegel,die zeit,bild,la repubblica,wired,newsweek,the economist,economist,forbes,guardian," +
    "independent,huffpost,huffington post,buzzfeed,buzzfeed news,breitbart,propublica,bellingcat,tmz,variety,billboard,rolling stone,people,people magazine,espn,asahi shimbun,meduza,slate,usa today,vanity fair"
  ).split(","),
);

/** Last words that only outlets' names have, besides those of ordinary words ("the spokesman's post"). */
export const OUTLET_ENDINGS =
  /(?:^|[\s-])(?:times|post|news|herald|tribune|gazette|telegraph|chronicle|observer|journal|mail|daily|weekly|mirror|globe|dispatch|courier|inquirer|examiner|bulletin|sentinel|star-ledger|ledger|press|newspaper|magazine|radio|tv|television|wire|newswire|echo|argus|beacon|standard|record|register|express|messenger|enquirer|evening \p{L}+|broadcasting corporation|broadcasting company|broadcaster|news agency|newswire|news network|press agency|wire service|today show|morning show|newsnight|fm|shimbun|zeitung|pravda|online|monitor|advertiser|reporter)$/u;

/** Words that are an outlet or the press of a place wherever someone speaks through it. */
export const OUTLET_NOUNS =
  /\b(?:newspaper|newsletter|news agency|news channel|news site|news website|news portal|news outlet|newscast|wire service|broadcaster|tv station|radio station|television station|tv channel|television channel|tabloid|news programme|news program|(?:state|local|official|national|public|state-run|state-owned|foreign|domestic|regional) (?:\p{L}+ )?(?:media|tv|television|radio|press))$/u;
