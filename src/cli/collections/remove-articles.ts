import { counted } from "../../publish/wording.ts";
import { UsageError } from "../usage-error.ts";
import { withCollection } from "./asking.ts";
import { print } from "./stdout.ts";

/** Takes articles out, all of them or none. */
export async function removeArticles(name: string, articles: readonly string[]): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const ids: string[] = [];
    for (const each of articles) {
      const article = await store.article(each);
      if (article === null)
        throw new UsageError(
          `“${each}” is no article of ${name}, or fits several: nothing was taken out; hearsay list ${name} shows them.`,
        );
      ids.push(article.id);
    }
    const gone = await store.remove(ids);
    await store.settle();
    await print(
      `${counted(gone, "article")} taken out; ${name} holds ${counted(await store.countArticles(), "article")}.\n`,
    );
    return 0;
  });
}
