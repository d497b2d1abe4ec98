/** A mark by which a clause shows that its writer judges, or that he tells a fact. */
export interface Mark {
  readonly name: string;
  /** Whole words in lower case, parted by spaces. */
  readonly words?: string;
  readonly pattern?: RegExp;
  /** What each find adds to a clause's score; more than `most` finds add no more. The weights are in weights.ts. */
  readonly most: number;
  readonly example: string;
  readonly not: string;
}

export const MARKS_OF_JUDGEMENT: readonly Mark[] = [
  {
    name: "demand",
    pattern:
      /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|had better|deserves?|it is (?:time|vital|essential|up to))\b/giu,
    most: 2,
    example: "The council should pay for the bridge.",
    not: "The council paid for the bridge.",
  },
  {
    name: "need",
    pattern: /\b(?:needs? to|has to|have to)\b/giu,
    most: 2,
    example: "The town needs to choose.",
    not: "The town has two bridges.",
  },
  {
    name: "prediction",
    pattern:
      /\b(?:will|won['’]t|(?<=\p{L})['’]ll|(?:is|are|['’]s|['’]re|not) going to|(?:is|are) (?:likely|unlikely|bound|destined|poised|doomed) to)\b/giu,
    most: 2,
    example: "No family will come back to the quay.",
    not: "A last family came back to the quay.",
  },
  {
    name: "would",
    words: "would wouldn't i'd he'd she'd it'd we'd you'd they'd",
    most: 2,
    example: "A second crossing would ease the queues.",
    not: "A second crossing eased the queues.",
  },
  {
    name: "possibility",
    pattern: /(?:\b(?:could(?:n['’]t)?|might|can(?:no|['’])t|can)\b|(?<![,.\d] )\bmay\b)/giu,
    most: 2,
    example: "The harbour might yet recover.",
    not: "The harbour closed on 4 May.",
  },
  {
    name: "surmise",
    words:
      "perhaps maybe probably likely unlikely seem seems seemed appears apparently arguably possibly conceivably " +
      "presumably evidently doubtless supposedly hopefully unclear",
    pattern: /\b(?:remains to be seen)\b/giu,
    most: 2,
    example: "Perhaps the mayor has other plans.",
    not: "The mayor has other plans.",
  },
  {
    name: "assurance",
    words:
      "clearly obviously indeed certainly surely undoubtedly plainly simply truly really actually frankly clear obvious " +
      "inevitably inevitable undeniable undeniably necessarily naturally",
    pattern:
      /\b(?:of course|in fact|in truth|no doubt|after all|the fact is|the truth is|needless to say|make no mistake)\b/giu,
    most: 2,
    example: "The vote was clearly a rebuke.",
    not: "The vote was close.",
  },
  {
    name: "value",
    words:
      "good bad better worse best worst wrong right great terrible awful wonderful splendid brilliant stupid foolish naive " +
      "absurd ridiculous ludicrous shameful shameless disgraceful reprehensible outrageous appalling dreadful horrible " +
      "brutal murderous cruel unjust unfair fair just justified unjustified reckless irresponsible dangerous risky " +
      "perilous precarious ominous desperate hopeless hopeful bleak grim stark tragic sad sorry welcome important crucial " +
      "critical vital essential necessary unnecessary urgent serious significant insignificant noteworthy remarkable " +
      "extraordinary astonishing surprising unsurprising striking compelling convincing unconvincing dubious questionable " +
      "doubtful suspicious hypocritical dishonest honest cynical shabby shoddy weak strong impressive unimpressive " +
      "disappointing encouraging worrying troubling alarming disturbing frightening scary unacceptable acceptable " +
      "intolerable inexcusable unforgivable indefensible wise unwise sensible reasonable unreasonable misguided misplaced " +
      "flawed useless useful pointless futile worthwhile meaningless meaningful helpful unhelpful harmful damaging " +
      "disastrous catastrophic ruinous devastating healthy unhealthy interesting intriguing fascinating boring dull " +
      "tedious clumsy lazy easy hard difficult tough tricky daunting impossible simple complex ironic absurdly shocking " +
      "stunning unprecedented momentous historic powerful powerless toothless cosy cozy elegant ugly beautiful lovely " +
      "charming delightful glorious rare smart clever silly bold brave cowardly fierce relentless formidable inhospitable " +
      "stubborn stunned subdued modest bitter harsh mild lofty noble petty vain empty hollow thin thorny messy muddled " +
      "murky rotten toxic vile wicked evil sinister fake phoney phony genuine sincere blunt bland lame feeble frail " +
      "fragile robust sturdy solid sound sane mad crazy insane silly sloppy slick smug arrogant humble greedy selfish " +
      "generous kind unkind nasty hostile friendly patient impatient eager reluctant anxious nervous proud ashamed guilty " +
      "innocent lucky unlucky ripe ready worthy unworthy real unreal timid unusual odd strange weird bizarre effective " +
      "ineffective efficient inefficient successful unsuccessful chequered checkered mixed poor rich shallow deep overdue " +
      "sorely",
    most: 3,
    example: "It was a shabby end to a long career.",
    not: "It was the end of a long career.",
  },
  {
    name: "loaded ending",
    pattern:
      /\b(?!various|previous|religious|numerous|religious|available|unable|table|cable|able|responsible|possible|vegetable|unless|regardless|nevertheless|nonetheless|wireless|homeless|indigenous|anonymous|continuous|simultaneous|infectious|autonomous|renewable|sustainable|portable|wearable|visible|eligible|flexible|bible|awful|lawful|unlawful|peaceful|handful|stainless|british|irish|spanish|danish|turkish|polish|finnish|swedish|scottish|english|jewish|kurdish|parish|finish|publish|establish|abolish|diminish|vanish|punish|banish|demolish|furnish|accomplish|distinguish|extinguish|relinquish|cherish|perish|flourish|wish|dish|fish|anguish|rubbish)\p{Ll}{2,}(?:ful|less|ous|able|ible|some|ish)(?:ly)?\b/gu,
    most: 2,
    example: "It was a graceless, toothless speech.",
    not: "The various previous owners were unable to come.",
  },
  {
    name: "attitude",
    words:
      "sadly unfortunately fortunately luckily regrettably ironically surprisingly unsurprisingly astonishingly remarkably " +
      "ominously alarmingly worryingly importantly interestingly curiously oddly strangely rightly wrongly badly " +
      "desperately sorely deservedly unfairly unjustly foolishly wisely bravely brilliantly poorly shamefully conveniently " +
      "tellingly notably alas smugly frighteningly ridiculously deeply profoundly fundamentally essentially effectively " +
      "genuinely merely barely hardly scarcely",
    most: 2,
    example: "Sadly, nobody listened.",
    not: "At first, nobody listened.",
  },
  {
    name: "degree",
    pattern:
      /\b(?:too|so|very|extremely|incredibly|highly|far|much|even|especially|particularly|increasingly|quite|rather|utterly|totally|completely|entirely|absolutely|hugely|vastly|nothing but|anything but|at all|(?:much|far|even) (?:more|less)|all too|little more than|no more than|just)\s(?=\p{Ll})/giu,
    most: 3,
    example: "The plan is far too modest.",
    not: "The plan is two pages long.",
  },
  {
    name: "comparison",
    pattern:
      /\b(?:(?:more|less|rather) (?!than)(?:\p{L}+ ){1,4}than|as (?!well|soon|far|long|many|much|few|part)\p{L}+ as|the (?:most|least) \p{L}+|(?:the|its|his|her|their|our) (?!latest|rest|west|east|forest|guest|arrest|test|request|interest|protest|contest|harvest|chest|nest|quest|priest)\p{L}{3,}est\b|unlike|nothing like|no match for|the same as)\b/giu,
    most: 2,
    example: "It is the weakest excuse of them all.",
    not: "It is one of four piers.",
  },
  {
    name: "question",
    pattern: /\?["'”’)]*\s*$/giu,
    most: 1,
    example: "Who would believe that?",
    not: "Nobody was asked.",
  },
  {
    name: "exclamation",
    pattern: /!["'”’)]*\s*$/giu,
    most: 1,
    example: "What a sight!",
    not: "It was seen.",
  },
  {
    name: "call",
    pattern:
      /(?:^["“(]?(?:and |but |so |now |then )?(?:let(?: us|['’]s)|imagine|consider|remember|forget|never mind|look at|think of|ask yourself|do not|don['’]t|take|make no mistake|suppose)\b|\b(?:it is|it['’]s|now is the|the) (?:high )?time (?:to|for|that)\b|\blet us\b|\benough\b)/giu,
    most: 1,
    example: "Imagine a town without a ferry.",
    not: "They imagined a town without a ferry.",
  },
  {
    name: "conclusion",
    pattern:
      /(?:^(?:["“(]?)(?:so|thus|hence|therefore|in other words|in short|in sum|in the end|ultimately|that is why|that['’]s why|this is why|which is why|this means|that means|the (?:lesson|point|question|problem|trouble|answer|result|reality|danger|risk|good news|bad news|big catch|challenge|irony|upshot) (?:is|here|for|,)|no wonder|little wonder|none of (?:this|that)|all (?:this|that|of this)|it (?:is|was|may be|would be|['’]s) (?:no|not|hard|easy|difficult|clear|worth|possible|impossible|tempting|fair|true|wrong|right|little|only|a|an|one|also|too|in)\b)|\b(?:therefore|thus|suggest(?:s|ing)|signal(?:s|ling|ing)|underscor(?:es|ed|ing)|prov(?:es|ing)|demonstrat(?:es|ing)|mean(?:s|ing) that|goes to show|reveals|amounts to|points to|testif(?:y|ies) to|reflects?|threatens?|risks)\b)/giu,
    most: 2,
    example: "In short, the harbour was never the point.",
    not: "In March, the harbour was closed.",
  },
  {
    name: "turn",
    pattern:
      /^["“(]?(?:but|yet|still|however|nor|and yet|on the other hand|instead|of course|nevertheless|to the contrary|worse|better)\b/giu,
    most: 1,
    example: "Yet the boats kept leaving.",
    not: "At noon the boats kept leaving.",
  },
  {
    name: "verdict noun",
    words:
      "threat problem problems mistake danger dangers chance opportunity opportunities challenge challenges failure " +
      "success disaster catastrophe shame disgrace obstacle obstacles setback lesson lessons burden mess farce scandal " +
      "myth hypocrisy triumph nightmare blunder folly nonsense absurdity injustice betrayal blow boon hope hopes fear " +
      "fears dream reality truth fact question irony virtue vice merit flaw weakness strength risk risks consensus " +
      "momentum legacy priority cornerstone future consequence consequences temptation excuse illusion fantasy trap gamble " +
      "bet stakes dilemma path aggression chauvinism imperialism liability asset advantage drawback laggard prospect " +
      "prospects sense reason reasons solution answer effort task need nothing something anything everyone everything " +
      "nobody anyone",
    most: 2,
    example: "The new quay is a gamble.",
    not: "The new quay is a mile long.",
  },
  {
    name: "you",
    words: "you your yours yourself one's",
    most: 1,
    example: "You pay twice for the same mile.",
    not: "They paid twice.",
  },
  {
    name: "if",
    words: "if unless",
    most: 1,
    example: "If it rains, the path is gone.",
    not: "When it rained, the path was gone.",
  },
  {
    name: "denial",
    words: "not no never none nothing nobody neither nor without cannot",
    pattern: /n['’]t\b/gu,
    most: 2,
    example: "It was never a plan.",
    not: "It was a plan.",
  },
  {
    name: "timeless",
    pattern:
      /^(?!.*\b(?:was|were|had|did|said)\b)(?!.*\d)(?=.*\b(?:is|are|isn['’]t|aren['’]t|has|have|does|do|it['’]s|that['’]s|there['’]s|remains?|becomes?|means|needs?|deserves?)\b).*$/gisu,
    most: 1,
    example: "A harbour is more than its ships.",
    not: "The harbour was full of ships.",
  },
];

export const MARKS_OF_FACT: readonly Mark[] = [
  {
    name: "number",
    pattern: /(?<![\p{L}\d])[$£€]?\d[\d,.:]*/gu,
    most: 3,
    example: "Ticket sales fell by 12 percent.",
    not: "Ticket sales fell.",
  },
  {
    name: "time",
    pattern:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow|last (?:week|month|year|night|spring|summer|autumn|winter)|(?:this|next) (?:week|month)|earlier|later|ago|a\.m\.|p\.m\.|in \d{4}|since|after|before|until|when|during|while)\b/giu,
    most: 3,
    example: "The ferry stopped on Monday, two years ago.",
    not: "The ferry is slow.",
  },
  {
    name: "passive",
    pattern:
      /\b(?:was|were|been|being|is|are|be)\s(?:\p{Ll}+ly\s|also\s|not\s)?(?:\p{Ll}+ed|built|held|made|sent|shot|found|given|taken|put|set|told|seen|known|paid|born|hit|cut|driven|drawn|shut|struck|thrown|won|sold|left|kept|hung|fought|caught|brought|bought|laid|led|lost)\b/gu,
    most: 2,
    example: "The gate was locked by a guard.",
    not: "The gate was a mistake.",
  },
  {
    name: "event",
    pattern:
      /\b(?:said|told|met|went|came|took|gave|made|began|left|arrived|won|lost|died|fell|rose|ran|sent|held|wrote|spoke|sat|stood|broke|brought|bought|built|caught|chose|cut|drew|drove|felt|fought|found|flew|got|grew|heard|hit|kept|knew|led|paid|put|saw|sold|shot|struck|swept|threw|wore|opened|closed|killed|arrested|announced|launched|voted|approved|signed|resigned|appointed|published|released|visited|attended|declined|refused|ordered|ruled|agreed|joined|moved|started|ended|asked|called|followed|prompted|led)\b/giu,
    most: 2,
    example: "The mayor opened the gate and left.",
    not: "The mayor is patient.",
  },
  {
    name: "has done",
    pattern:
      /\b(?:has|have|had|['’]ve)\s(?:also\s|already\s|since\s|now\s|not\s|long\s)?(?:\p{Ll}+ed|been|begun|become|come|gone|made|taken|given|seen|held|met|found|left|lost|won|risen|fallen|grown|sent|put|led|struck|built|sold|said|told|shown|spent|set|cut|hit)\b/gu,
    most: 1,
    example: "The city has closed two bridges.",
    not: "The city has two bridges.",
  },
  {
    name: "role",
    words:
      "spokesman spokeswoman spokesperson minister president official officials police company court judge lawyer council parliament " +
      "government department agency committee university hospital school",
    pattern: /, (?:a|an|the|who|which|whose|aged?|based)\s/gu,
    most: 2,
    example: "Ann Sorel, a lawyer, wrote to the court.",
    not: "It is a strange letter.",
  },
];

export const MARKS: readonly Mark[] = [...MARKS_OF_JUDGEMENT, ...MARKS_OF_FACT];
