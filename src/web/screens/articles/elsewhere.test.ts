import { expect, test } from "vitest";
import { claimOf, said, statement } from "../../fixtures/claims.ts";
import { elsewhereOf } from "./elsewhere.ts";

const address = (id: string) => `/c/made-up/claims/${id}`;

test("a statement that other articles have leads to its claim; one that stands alone, and the outlet’s own, to none", () => {
  const here = { ...said("Wire", "edda"), attribution: "a1" };
  const alone = { ...said("Wire", "edda"), attribution: "a2" };
  const shared = claimOf([here, said("Herald", "milo")]);
  const bare = claimOf([statement("Wire"), said("Herald", "milo")]);
  const found = elsewhereOf([shared, claimOf([alone]), bare], here.article, address);
  expect([...found.keys()]).toEqual(["a1"]);
  expect(found.get("a1")?.source).toContain(`href="${address(shared.id)}"`);
  expect(found.get("a1")?.source).toContain("in 2 outlets, from 2 origins");
});

test("what an article says is text there, whatever it looks like", () => {
  const here = { ...said("Wire", "edda"), attribution: "a1" };
  const claim = { ...claimOf([here, said("Herald", "milo")]), text: "<img src=x onerror=alert(1)>" };
  expect(elsewhereOf([claim], here.article, address).get("a1")?.source).not.toContain("<img");
});
