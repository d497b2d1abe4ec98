/** Words of everyday English, of offices and of parties that are also the names of towns somewhere. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `academy action advance agency air alliance alma army art assembly associated association authority
  bank bay best board bureau business cabinet campus capital career center central century chamber championship channel
  charity chase church city civil coalition college commerce commission committee commons community company congress council
  county court crown custom defence defense democrat department district division dole duma east economy education
  emergency energy enterprise executive eagle federal fire first force foundation freedom friendship fund general globe
  golden good government governor grand great guard guardian health hearing heritage highway home hope hospital house
  independence independent industry institute interior international journal judge justice king labor labour law league
  liberal liberty library lord lords main march marine marines mayor media memorial metro military mission morning
  museum national nation navy new news nice north office olympic opera orient parade parliament park parks police post
  premier president press pride progress progressive prosperity provincial public queen railroad red region republic
  republican reserve revenue rural school season security senate service sheriff social society south star state street
  strip sun superior supreme target temple times town trade tribune triumph trust union united university valley
  victory village voice ward water west white woodlands world`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
