import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import type { Claim } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { ask } from "../../api/client.ts";
import { useOutlets } from "../../api/names.ts";
import { type ArticleRecord, collectionPath, parametersOf, useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Dots } from "../../parts/dots.tsx";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { leftOf } from "../../struck/left.ts";
import { useStruck } from "../../struck/use-struck.ts";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/search.css";
import { Marked } from "./marked.tsx";
import { partsOf } from "./parts-of.ts";

interface Found {
  readonly article: ArticleRecord;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Milliseconds without a key before what was typed is looked for. */
const PAUSE = 250;
/** Claims and sources that are shown; their own lists have all. */
const FEW = 8;

/** Words looked for in all articles, claims and names of sources; what is found stands in its own words. */
export default function Search({ collection }: ScreenProps) {
  const { filters, narrow } = useAddress();
  const [words, setWords] = useState(filters.text ?? "");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const wait = setTimeout(() => {
      const text = words.trim() === "" ? undefined : words;
      if (text !== filters.text) narrow({ text });
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [words, filters.text, narrow]);
  const keys = useMemo<Keys>(() => ({ "/": () => field.current?.select() }), []);
  useKeys(keys);
  const text = filters.text ?? "";
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Search</h1>
        <input
          ref={field}
          type="search"
          className="field search-field"
          aria-label="words to look for; in quotation marks they stand together"
          placeholder="words, “words together”"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            // On to what was found, where j and k move. A browser's own Escape would empty the field.
            if (!["Escape", "ArrowDown", "Enter"].includes(event.key)) return;
            event.preventDefault();
            field.current?.blur();
          }}
        />
      </header>
      {text === "" ? (
        <Empty title="Write the words to look for.">
          Words in quotation marks stand together. They are looked for in every article, claim and name of a source.
        </Empty>
      ) : (
        <Results key={collection} collection={collection} text={text} />
      )}
    </section>
  );
}

function Results({ collection, text }: { readonly collection: string; readonly text: string }) {
  const { to, go } = useAddress();
  const { struck } = useStruck();
  const outletOf = useOutlets(collection);
  const claimList = useList(collection, "claims", { text, limit: FEW });
  const sourceList = useList(collection, "sources", { text, limit: FEW });
  const articleList = useFound(collection, text);
  const claims = claimList.data?.pages[0]?.items ?? [];
  const sources = sourceList.data?.pages[0]?.items ?? [];
  const articles = useMemo(() => articleList.data?.pages.flatMap(({ items }) => items) ?? [], [articleList.data]);
  const placeOf = ({ article, start }: Found) => `${to({ screen: "articles", id: article.id })}#${start}`;
  const { chosen, choose } = useChosen(sources.length + claims.length + articles.length, (index) => {
    const source = sources[index];
    const claim = claims[index - sources.length];
    const found = articles[index - sources.length - claims.length];
    if (source) go({ screen: "sources", id: source.key });
    else if (claim) go({ screen: "claims", id: claim.id });
    else if (found) go({ screen: "articles", id: found.article.id }, {}, found.start);
  });
  const row = (index: number) => ({
    className: index === chosen ? "chosen" : "",
    "aria-current": index === chosen || undefined,
    onPointerMove: () => choose(index),
  });
  if (articleList.error) return <Failed error={articleList.error} again={() => void articleList.refetch()} />;
  if (articleList.isPending || claimList.isPending) return <Loading what="what was found" />;
  if (articles.length + claims.length + sources.length === 0) {
    return <Empty title="Nothing here holds these words.">Try fewer words, or others.</Empty>;
  }
  const [claimCount, gone] = [claimList.data?.pages[0]?.count ?? claims.length, new Set(struck)];
  return (
    <>
      {sources.length > 0 && <h2 className="part">Sources</h2>}
      <ul className="plain-list short">
        {sources.map((source, index) => (
          <li key={source.key} {...row(index)}>
            <Link href={to({ screen: "sources", id: source.key })}>
              <Marked text={source.name} looked={text} />
            </Link>{" "}
            <small className="soft">{counted(source.statements, "statement")}</small>
          </li>
        ))}
      </ul>
      {claims.length > 0 && (
        <h2 className="part">
          Claims <span className="count">{claimCount.toLocaleString("en")}</span>
        </h2>
      )}
      <ul className="plain-list short">
        {claims.map((claim, index) => (
          <li key={claim.id} {...row(sources.length + index)}>
            <span>
              <Link className="serif found-words" href={to({ screen: "claims", id: claim.id })}>
                <Marked text={claim.text.replaceAll(/\s+/gu, " ").trim()} looked={text} />
              </Link>
              <OtherWords claim={claim} looked={text} />
            </span>
            <Dots left={leftOf(claim, gone)} outletOf={outletOf} gathered />
          </li>
        ))}
      </ul>
      {claimCount > claims.length && (
        <Link className="link" href={to({ screen: "claims" }, { text })}>
          all {claimCount.toLocaleString("en")} claims
        </Link>
      )}
      {articles.length > 0 && <h2 className="part">Articles</h2>}
      <ul className="plain-list">
        {articles.map((found, index) => (
          <li key={found.article.id} {...row(sources.length + claims.length + index)}>
            <b>{found.article.outlet ?? found.article.file}</b>{" "}
            <span className="soft">
              {[found.article.title, found.article.published && dateWords(found.article.published)]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <p className="serif found-words">
              <Link href={placeOf(found)}>
                … <Marked text={found.text.replaceAll(/\s+/gu, " ").trim()} looked={text} /> …
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <More list={articleList} />
    </>
  );
}

/** Where a claim's clearest sentence does not hold the words: a statement of it that does. */
function OtherWords({ claim, looked }: { readonly claim: Claim; readonly looked: string }) {
  const holds = (words: string) => partsOf(words, looked).some(({ isFound }) => isFound);
  if (holds(claim.text)) return null;
  const other = claim.statements.find(({ text }) => holds(text));
  if (other === undefined) return null;
  return (
    <small className="soft other-words">
      “<Marked text={other.text.replaceAll(/\s+/gu, " ").trim()} looked={looked} />”
    </small>
  );
}

function useFound(collection: string, text: string) {
  return useInfiniteQuery({
    queryKey: ["collection", collection, "search", text],
    queryFn: ({ pageParam, signal }) =>
      ask<{ items: Found[]; next: string | null }>(
        `${collectionPath(collection)}/search?${parametersOf({ text, limit: 50, after: pageParam })}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
