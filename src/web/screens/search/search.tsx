import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { ask } from "../../api/client.ts";
import { type ArticleRecord, collectionPath, parametersOf, useList } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";

interface Found {
  readonly article: ArticleRecord;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Milliseconds without a key before what was typed is looked for. */
const PAUSE = 250;

/** Words looked for in all articles and claims; what is found stands in its own words. */
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
  const text = filters.text ?? "";
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Search</h1>
        <input
          ref={field}
          type="search"
          className="field"
          aria-label="words to look for; in quotation marks they stand together"
          placeholder="words, “words together”"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </header>
      {text === "" ? (
        <Empty title="Write the words to look for.">Words in quotation marks stand together.</Empty>
      ) : (
        <>
          <Claims collection={collection} text={text} />
          <Articles collection={collection} text={text} />
        </>
      )}
    </section>
  );
}

function Claims({ collection, text }: { readonly collection: string; readonly text: string }) {
  const { to } = useAddress();
  const { data } = useList(collection, "claims", { text, limit: 8 });
  const page = data?.pages[0];
  if (!page || page.items.length === 0) return null;
  return (
    <>
      <h2 className="part">Claims ({page.count ?? page.items.length})</h2>
      <ul className="plain-list">
        {page.items.map((claim) => (
          <li key={claim.id} className="serif">
            <Link href={to({ screen: "claims", id: claim.id })}>{claim.text}</Link>
          </li>
        ))}
      </ul>
      {(page.count ?? 0) > page.items.length && (
        <p>
          <Link href={to({ screen: "claims" }, { text })}>all of them</Link>
        </p>
      )}
    </>
  );
}

function Articles({ collection, text }: { readonly collection: string; readonly text: string }) {
  const { to } = useAddress();
  const { data, error, isPending } = useQuery({
    queryKey: ["collection", collection, "search", text],
    queryFn: ({ signal }) =>
      ask<{ items: Found[] }>(`${collectionPath(collection)}/search?${parametersOf({ text, limit: 50 })}`, { signal }),
  });
  if (error) return <Failed error={error} />;
  if (isPending || !data) return <Loading what="articles" />;
  if (data.items.length === 0) return <Empty title="No article holds these words.">Try fewer words, or others.</Empty>;
  return (
    <>
      <h2 className="part">Articles ({data.items.length})</h2>
      <ul className="plain-list">
        {data.items.map(({ article, start, text: around }) => (
          <li key={article.id}>
            <b>{article.outlet ?? article.file}</b>{" "}
            <span className="soft">{[article.title, article.published].filter(Boolean).join(" · ")}</span>
            <p className="serif">
              <Link href={`${to({ screen: "articles", id: article.id })}#${start}`}>… {around.trim()} …</Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
