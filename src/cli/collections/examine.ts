import { counted } from "../../publish/wording.ts";
import { KINDS, type Kind } from "../../store/index.ts";
import { withCollection } from "./asking.ts";
import { print } from "./stdout.ts";

/** What one entry of a list is called; that of some is called as the list is. */
const ONE: Readonly<Record<Kind, string>> = {
  claims: "claim",
  figures: "figure",
  quotes: "quote",
  copies: "copy",
  sources: "source",
  signs: "sign",
  wanted: "wanted",
  timeline: "timeline",
};

/** Says what is wrong with a collection and how much it holds; 1 where anything is wrong. */
export async function examine(name: string): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const wrong = await store.check();
    const { articles, outdated, pending, corrections, lists, engines } = await store.size();
    const held = KINDS.map((list) => counted(lists[list], ONE[list], list));
    await print(
      [
        `${store.name}: ${counted(articles, "article")}, ${counted(outdated, "older version")}, ${counted(corrections, "correction")}, ${pending} waiting to be linked.`,
        `Lists: ${held.join(", ")}.`,
        ...engines.map(({ version, model, articles: read }) => `Read by ${version} with ${model}: ${read}.`),
        ...(wrong.length === 0 ? ["It is sound."] : wrong),
      ].join("\n"),
    );
    await print("\n");
    return wrong.length === 0 ? 0 : 1;
  });
}
