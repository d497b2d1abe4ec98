import { OUTLET_ENDINGS, OUTLET_NOUNS, OUTLETS } from "../../contract/index.ts";
import { knownOutlet } from "../origins/outlets.ts";
import { plainWords } from "../origins/plain-words.ts";

const STATION = /^(?:Radio|TV|Television|Channel) \p{Lu}[\p{L}-]+/u;

/** Whether a name is a news outlet's, by the names and endings that outlets have. */
export function isOutletName(name: string): boolean {
  const plain = name.trim().replace(/^the\s+/iu, "");
  const lower = plain.toLowerCase();
  if (OUTLETS.has(lower) || OUTLET_NOUNS.test(lower)) return true;
  if (!/^\p{Lu}/u.test(plain)) return false;
  const known = knownOutlet(plainWords(plain));
  return OUTLET_ENDINGS.test(lower) || STATION.test(plain) || (known !== null && OUTLETS.has(known));
}
