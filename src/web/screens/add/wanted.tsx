import { Link } from "wouter";
import type { Wanted } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList } from "../../api/queries.ts";
import { More } from "../../parts/more.tsx";
import { Failed, Loading } from "../../parts/states.tsx";

/** What the articles cite and the collection lacks, each with "add" where there is a link to it. */
export function WantedList({ collection, add }: { readonly collection: string; readonly add: (url: string) => void }) {
  const list = useList(collection, "wanted", { limit: 50 });
  const wanted = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count ?? wanted.length;
  return (
    <section aria-labelledby="wanted">
      <h2 className="part" id="wanted">
        Cited, and not here <span className="count">{count > 0 && count}</span>
      </h2>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="what is cited" />}
      {list.isSuccess && wanted.length === 0 && (
        <p className="soft nothing">The articles cite nothing that is missing.</p>
      )}
      <ul className="plain-list short wanted">
        {wanted.map((each) => (
          <OneWanted key={`${each.name} ${each.date} ${each.url}`} collection={collection} wanted={each} add={add} />
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

function OneWanted({
  collection,
  wanted: { name, date, url, cited },
  add,
}: {
  readonly collection: string;
  readonly wanted: Wanted;
  readonly add: (url: string) => void;
}) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const [first] = cited;
  return (
    <li>
      <span>
        {name}
        {date !== null && <span className="soft">, {dateWords(date)}</span>}
        {first && (
          <small className="soft">
            cited by{" "}
            <Link href={`${to({ screen: "articles", id: first.article })}#${first.start}`}>
              {outletOf(first.article)}
            </Link>
            {cited.length > 1 && ` and ${counted(cited.length - 1, "other place", "other places")}`}
          </small>
        )}
      </span>
      {url !== null && (
        <button type="button" className="plain" aria-label={`add ${name}`} onClick={() => add(url)}>
          add
        </button>
      )}
    </li>
  );
}
