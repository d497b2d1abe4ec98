import type { Described, Span } from "../../contract/index.ts";
import type { Phrase } from "./phrase.ts";

const PLACE = /\b(?:in|at|inside|near|outside|aboard|from|on)\s+((?:the\s+|an?\s+)?[^,.;:“”"()]{2,60})/u;
const BODY = /\b(?:of|for|with|to)\s+((?:the\s+|an?\s+)?[^,.;:“”"()]{2,60})/u;
const KNOWLEDGE =
  /\b(?:(?:directly |closely )?(?:familiar with|close to|involved in|briefed on|privy to|aware of|with (?:direct |first-?hand |detailed )?knowledge of)|who (?:has|have|had) (?:seen|read|reviewed|been briefed on|knowledge of)|who (?:saw|attended|witnessed|took part in))\b[^,.;:“”"]{0,80}/u;
const ANONYMOUS =
  /(?:(?:speaking |spoke |who spoke |talking |asking |asked |who asked |requesting |requested )?(?:on (?:the )?condition of anonymity|on the condition that|not to be (?:named|identified)|to remain anonymous|for anonymity|anonymity)|(?:who |because (?:he|she|they|of) ?)?(?:was|were|is|are)(?: not|n['’]t) (?:authori[sz]ed|permitted|allowed|cleared)|(?:who |because )?(?:could|can)(?: not|n['’]t|not) be (?:named|identified)|(?:who )?declined to be (?:named|identified)|(?:whom?|which) [^,.]{2,40} (?:is|are) not (?:identifying|naming)|fearing (?:reprisals?|retribution|retaliation)|for fear of)[^.,;:“”"]{0,120}/iu;

/** How far behind a source the reason for not naming it is looked for. */
const REACH = 200;

/** What the words of an unnamed source, and what follows them in its sentence, say of it. */
export function describedBy(phrase: Phrase, sentence: Span | undefined, text: string): Described {
  const end = Math.max(phrase.end, Math.min(sentence?.end ?? phrase.end, phrase.end + REACH));
  const rest = text.slice(phrase.core.end, phrase.end);
  const number = /^(?:the )?(\p{L}+|\d[\d,]*)$/iu.exec(phrase.words.slice(0, 1).join(" "))?.[1];
  const role = phrase.words.slice(phrase.words.length - 1 - phrase.modifiers.length).join(" ");
  const knowledge = KNOWLEDGE.exec(rest)?.[0] ?? null;
  const plain = knowledge === null ? rest : rest.replace(knowledge, "");
  return {
    number: phrase.determiner === "number" && phrase.words.length > 1 ? (number ?? null) : null,
    role: role === "" ? null : role,
    body: trim(BODY.exec(plain)?.[1]),
    place: trim(PLACE.exec(plain)?.[1]),
    knowledge: trim(knowledge),
    unnamedFor: trim(ANONYMOUS.exec(text.slice(phrase.core.end, end))?.[0]),
  };
}

/** What was said of one source in two places, the first where both say something. */
export function joined(one: Described | null, other: Described | null): Described | null {
  if (one === null || other === null) return one ?? other;
  return {
    number: one.number ?? other.number,
    role: one.role ?? other.role,
    body: one.body ?? other.body,
    place: one.place ?? other.place,
    knowledge: one.knowledge ?? other.knowledge,
    unnamedFor: one.unnamedFor ?? other.unnamedFor,
  };
}

function trim(words: string | undefined | null): string | null {
  const own = words?.replace(/\s+/gu, " ").trim() ?? "";
  return own === "" ? null : own;
}
