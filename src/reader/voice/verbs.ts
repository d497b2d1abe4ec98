/** Helping verbs and modals, with their short forms: a clause that has one has a verb of its own. */
const HELPERS =
  "is are was were am has have had do does did will would shall should can could may might must cannot ain't isn't " +
  "aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't " +
  "it's that's there's he's she's who's what's here's i'm we're you're they're i've we've you've they've i'll we'll " +
  "you'll they'll he'll she'll it'll i'd we'd you'd they'd he'd she'd";

/** Forms that are seldom anything but a verb with its own subject: neither participles nor nouns. */
const FORMS =
  "accuses acknowledges acted added adds agreed agrees aims allows announces appeared appears argued argues arrived arose asks " +
  "attended ate awoke became becomes began begins believes belongs bore bought broke brings brought came carries chose " +
  "cites claims comes concludes consists contains continued continues contributed costs cost deemed denied denies depends deserve deserves " +
  "died dies differ disagrees disappeared doubled drank draws drew drove earns ended enters erupted exists expects explains " +
  "failed fails faced faces favors feels fell felt finds flew follows forgot found fought gained gave gets gives goes got grew " +
  "grows happened happens has held helped helps hid holds hopes includes included indicates insists intends involves joined " +
  "keeps kept knew knows lacks lasted laughed launched leads learned leaves led lets lies lived lives looked looks loses lost loves " +
  "made makes means meant meets met moved needs needed occurred occurs offers opens opposes ordered owns paid passed pays " +
  "played plays promised proposes proved proves provides pulled puts raises ran ranges reached reached reads receives reduces reflects refused refuses " +
  "rejects relies remained remains replied represents requires rests resulted retains returned rises rose ruled runs said sank sat saw says seeks " +
  "seemed seems sees sends sent serves served shook shows signed sits slept sold sounds speaks spends spent spoke stands started starts " +
  "stated stays stepped stood stopped struck stuck succeeded suffered suggests surged survived swept takes talks taught tells tends threw " +
  "thinks thought threatens told took tries tried turned turns understands uses voted waited walked wants wanted warns watched " +
  "wears went wins woke won wore worked works wrote writes stole rang sang swam hung hit put set cut let shut quit spread won";

const VERBS: ReadonlySet<string> = new Set(`${HELPERS} ${FORMS}`.split(" "));
const HELPING: ReadonlySet<string> = new Set(HELPERS.split(" "));

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
/** A subject right before a past form or a present one: "she opened", "the crew, who repainted", "Holm resigned". */
const SUBJECT_AND_VERB =
  /(?:\b(?:i|you|he|she|it|we|they|who|which|that|this|these|those|there)|(?!The\b|An?\b|His\b|Her\b|Its\b|Their\b|Our\b|My\b|In\b|On\b|At\b|For\b|With\b|From\b|By\b|No\b|Some\b|Any\b|Such\b|Many\b|Most\b|More\b|Few\b)\p{Lu}\p{Ll}+|\p{Ll}+s)\s(?:also |then |later |never |now |still |often |even |just |only |\p{Ll}+ly )?\p{Ll}{2,}(?:ed|es)\b/u;
/** "The council approved the plan": an article's noun, then a past form that an object or a preposition follows. */
const NOUN_AND_VERB =
  /\b(?:the|a|an|his|her|its|their|our|my|this|that)\s(?:[\p{L}’'-]+\s){1,4}\p{Ll}{2,}ed\s(?:the|a|an|his|her|its|their|to|in|on|at|by|from|for|into|with|after|before|over|up|down|out|as)\b/iu;

/** Whether words hold a verb with its own subject, as far as their forms tell. */
export function hasOwnVerb(words: string): boolean {
  for (const [word] of words.matchAll(WORD)) {
    const form = word.toLowerCase().replaceAll("’", "'");
    if (VERBS.has(form) || form.endsWith("n't")) return true;
  }
  return SUBJECT_AND_VERB.test(words) || NOUN_AND_VERB.test(words);
}

/** Whether words begin with a verb, so that their subject stands before them: "stood as a candidate last year". */
export function beginsWithVerb(words: string): boolean {
  const first = /^[\s,–—-]*(?:(?:also|then|later|never|now|still|\p{Ll}+ly)\s)?(\p{L}+(?:['’]\p{L}+)?)/u.exec(
    words,
  )?.[1];
  if (first === undefined) return false;
  const form = first.toLowerCase().replaceAll("’", "'");
  return HELPING.has(form) || VERBS.has(form) || /^\p{Ll}{2,}ed$/u.test(first);
}
