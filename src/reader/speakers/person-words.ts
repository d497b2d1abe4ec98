/** Words that tell whether one man, one woman, several or a thing is spoken of. */

export type Gender = "male" | "female";

/** Titles and nouns said of a man alone: "*Mr* Vale", "the *spokesman*". */
const MALE = new Set(
  words(`mr sir lord king prince father brother son husband uncle nephew grandfather grandson man boy gentleman spokesman chairman
    congressman businessman policeman fireman salesman actor waiter baron duke count sheikh imam monk pope widower groom bachelor
    fisherman cameraman anchorman statesman assemblyman alderman councilman ombudsman frontman stepfather dad`),
);

/** Titles and nouns said of a woman alone: "*Ms* Holm", "the *spokeswoman*". */
const FEMALE = new Set(
  words(`mrs ms miss dame lady queen princess mother sister daughter wife aunt niece grandmother granddaughter woman girl
    spokeswoman chairwoman congresswoman businesswoman policewoman actress waitress baroness duchess countess nun widow bride
    anchorwoman stateswoman assemblywoman councilwoman stepmother mum mom`),
);

export function genderOfWord(word: string): Gender | null {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  if (MALE.has(lower)) return "male";
  return FEMALE.has(lower) ? "female" : null;
}

/**
 * Common first names of one sex in English news; a name of both (Alex, Sam, Jordan, Robin) is left out, since a wrong sex
 * shuts a person out and an unknown one does not.
 */
const MALE_NAMES = new Set(
  words(`aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alejandro alexander alexei alfred ali amir anatoly andre
    andrei andrew andriy andrzej anthony antonio anwar arnold arthur asif barack barry ben benjamin benny bernard bernie bill bob boris brad
    brandon brendan brett brian bruce bryan calvin carl carlos charles charlie chris christopher chuck clarence clark claude clive colin
    craig curtis cyril dan daniel darren dave david dean dennis derek dick dmitri dmitry dominic don donald doug douglas dwight earl ed
    eddie edgar eduardo edward elon emmanuel enrique eric ernest eugene felipe fernando francis francisco frank franklin fred frederick gary
    gavin geoff geoffrey george gerald gerard gilbert giorgio glenn gordon graham greg gregory gustavo guy harold harry harvey hassan
    hector henry herbert howard hugh hugo hussein ian ibrahim igor ihor ivan jack jacob jaime jake james jared jason javier jeff jeffrey
    jeremy jerome jerry jesus jim jimmy joe joel john johnny jonathan jorge jose josef joseph josh joshua juan julian karl keith ken
    kenneth kevin khalid kurt lance larry lawrence leo leon leonard lloyd lou louis luca lucas luis luke malcolm marco marcus mario mark
    martin marvin matt matthew maurice max michael miguel mike mikhail mitch mohamed mohammad mohammed muhammad nathan neil nicholas
    nick nicolas nigel norman oleg oleksandr oliver omar orlando oscar owen pablo patrick paul pedro pete peter phil philip phillip
    pierre rafael ralph ramon raul ray raymond recep ricardo richard rick rob robert roberto rodney roger roland ron ronald roy russell
    ryan salman salva samuel scott sean sebastian sergei sergey sergio seth shaun simon stanley stefan stephen steve steven stewart
    stuart tariq ted terrence terry theodore thomas tim timothy todd tom tommy tony trevor umar vasily victor viktor vincent vladimir
    volodymyr wallace walter
    emil otto conrad konrad klaus hans jens lars sven nils olaf ole erik henrik anders johan jan piet pieter wim bas joost kaspar rasmus matthias tobias felix moritz fritz heinz werner dieter gerhard rolf uwe axel bogdan milan zoran goran dragan marek tomas pavel istvan laszlo ferenc andras zoltan giovanni paolo giuseppe matteo lorenzo alessandro francesco luigi albin gerrit lennart paulus oleksiy mykola yusef youssef karim rashid mustafa mehmet murat kemal rajesh sanjay anil vikram arjun hiroshi kenji takeshi warren wayne wesley will william winston xavier yuri yusuf zachary`),
);
const FEMALE_NAMES = new Set(
  words(`abigail ada agnes alexandra alice alicia alison allison alyson amanda amber amelia amy ana andrea angela angelica anita ann anna anne
    annette april ashley audrey barbara beatrice becky bella bernadette beth betty beverly brenda bridget brooke camilla candace carla carmen
    carol caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chiara christina christine cindy claire clara claudia
    colleen cynthia daisy danielle dawn deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth
    eliza elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn fatima fiona florence frances gabriela gail gemma
    georgia geraldine gillian gina gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary
    holly hope ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica
    jill joan joanna joanne jocelyn josephine joyce juanita judith judy julia julie june karen karoline kate katherine kathleen kathryn
    kathy katie kayla kelly kimberly kirsten krista kristen kristin larissa laura lauren leah lena liliana lillian linda lisa liz lois
    lori lorraine louise lucia lucy lydia lynn madeleine maggie marcia margaret maria marianne marie marilyn marina marion marjorie
    marlene martha mary maureen megan melanie melania melinda melissa mercedes michelle mildred miranda molly monica nadia nancy naomi natalia natalie
    natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline peggy phyllis priscilla rachel rebecca
    regina renee rhonda rita roberta rosa rose rosemary roxana ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley
    sherry shirley sonia sophia sophie stacy stella stephanie sue suella susan suzanne svetlana sylvia tamara tammy tania tanya tara tatiana
    teresa theresa tiffany tina tonya tracy ursula valentina valerie vanessa vera veronica victoria violet virginia vivian wanda wendy
    yolanda yulia yuliya yvonne zoe
    astrid birgit berit ulla petra ute sabine monika heike karin elke edda hedda ilona ilse freya solveig sigrid liv marta mara katarina jelena milena zuzana agnieszka katarzyna malgorzata giulia francesca paola silvia amina aisha zainab leila layla yasmin fatma ayse priya lakshmi sunita yuki keiko ingeborg gudrun annika johanna mathilde colette odile simone sylvie`),
);

/** What a first name tells; null where it tells nothing. */
export function genderOfName(first: string): Gender | null {
  const lower = first
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  if (MALE_NAMES.has(lower)) return "male";
  return FEMALE_NAMES.has(lower) ? "female" : null;
}

/** Whether a word is a common first name in English news. */
export function isFirstName(word: string): boolean {
  return genderOfName(word) !== null;
}

/** What a pronoun may stand for. */
export type Pronoun = "he" | "she" | "they" | "it" | "first" | "who" | "you";

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...each("he", "he him his himself"),
  ...each("she", "she her hers herself"),
  ...each("they", "they them their theirs themselves"),
  ...each("it", "it its itself"),
  ...each("first", "i we me us my our myself ourselves mine ours"),
  ...each("who", "who whom that which"),
  ...each("you", "you"),
]);

export function pronounOf(word: string): Pronoun | null {
  return PRONOUNS.get(word.toLowerCase()) ?? null;
}

/** Numbers in words, and what is said of an uncounted few. */
export const NUMERALS: ReadonlySet<string> = new Set(
  words(`one two three four five six seven eight nine ten eleven twelve dozen dozens several some many few both others hundreds
    thousands most another`),
);

function each(kind: Pronoun, list: string): [string, Pronoun][] {
  return words(list).map((word) => [word, kind]);
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
