import { useMemo } from "react";
import { Link } from "wouter";
import { dateWords } from "../../../publish/date-words.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import "../../look/articles.css";
import { useArticleList } from "./use-article-list.ts";

/** The articles, each with its outlet, its date and its file. */
export function ArticleList({ collection }: { readonly collection: string }) {
  const { filters, to, go } = useAddress();
  const list = useArticleList(collection, filters);
  const articles = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const { chosen, choose } = useChosen(articles.length, (index) => {
    const article = articles[index];
    if (article) go({ screen: "articles", id: article.id });
  });
  const total = list.data?.pages[0]?.count ?? articles.length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Articles</h1>
        <p className="soft">{list.isSuccess && counted(total, "article")}</p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="articles" />}
      {list.isSuccess && articles.length === 0 && (
        <Empty title="No article is here.">
          Take a filter away, or <Link href={to({ screen: "add" })}>add articles</Link>.
        </Empty>
      )}
      <ul className="plain-list">
        {articles.map(({ id, title, outletName, published, file }, index) => (
          <li
            key={id}
            className={index === chosen ? "article-row chosen" : "article-row"}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <Link className="serif" dir="auto" href={to({ screen: "articles", id })}>
              {title ?? file}
            </Link>
            <span>{outletName ?? <span className="soft">outlet unknown</span>}</span>
            <span className="soft">{published === null ? "date unknown" : dateWords(published)}</span>
            <span className="soft file" title={file}>
              {file.split("/").at(-1)}
            </span>
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}
