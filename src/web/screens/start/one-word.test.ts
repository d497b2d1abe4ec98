import { expect, test } from "vitest";
import type { Claim } from "../../../contract/index.ts";
import { claimOf, copyOf, said, statement } from "../../fixtures/claims.ts";
import { oneWordSentence, onOneWord, within } from "./one-word.ts";

const SLUICE = "the sluice had been left open";
const keeper = (outlet: string, text = SLUICE) => said(outlet, "a keeper", { text });
const typed = (claim: Claim, type: Claim["origins"][number]["type"]): Claim => ({
  ...claim,
  origins: claim.origins.map((origin) => ({ ...origin, type })),
});
const sentence = (...claims: Claim[]) => {
  const one = onOneWord(claims);
  return one && oneWordSentence(one);
};

test("the outlets of one origin, copies among them, and who that is", () => {
  const wire = keeper("Wire");
  const claim = typed(claimOf([wire, copyOf("Post", wire), keeper("Herald")]), "unnamed-person");
  expect(sentence(claim)).toBe("Three outlets, one unnamed keeper.");
  expect(sentence(typed(claim, "named-person"))).toBe("Three outlets, one source: a keeper.");
});

test("where others have it from elsewhere, or say not whence, it tells how many of all", () => {
  const claim = claimOf([keeper("Wire"), keeper("Post"), keeper("Herald"), said("Echo", "milo"), statement("Bare")]);
  expect(sentence(typed(claim, "unnamed-person"))).toBe("Three of five outlets have it from one unnamed keeper.");
});

test("two outlets are none, nor is an origin that only its own article knows", () => {
  expect(sentence(claimOf([keeper("Wire"), keeper("Post")]))).toBeNull();
  const vague = ["Wire", "Post", "Herald"].map((outlet) => said(outlet, "this agency", { text: SLUICE }));
  expect(sentence(claimOf(vague))).toBeNull();
});

test("words that outlets share weigh more than outlets that say this and that", () => {
  const mixed = typed(
    claimOf([
      keeper("Wire", "nobody came to mend the lamp"),
      keeper("Post", "boats passed it in the dark"),
      keeper("Herald", "forty crews signed a letter"),
      keeper("Echo", "an office denied everything yesterday"),
    ]),
    "unnamed-person",
  );
  const one = onOneWord([mixed, claimOf([keeper("Wire"), keeper("Post"), keeper("Herald")])]);
  expect(one?.words).toBe(SLUICE);
});

test("a name within a sentence begins small where it begins with an article, and only there", () => {
  expect(within("The harbour office")).toBe("the harbour office");
  expect(within("Theo Marsh")).toBe("Theo Marsh");
});
