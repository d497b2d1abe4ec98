import { Link } from "wouter";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { type Overview, useOverview } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/overview.css";
import { useFew } from "./few.ts";
import { FewClaims } from "./few-claims.tsx";
import { Missing } from "./missing.tsx";
import { Since } from "./since.tsx";

/** What a collection holds, what rests on one origin and on none, what could not be read, what is new since last time. */
export default function OverviewScreen({ collection }: ScreenProps) {
  const { to } = useAddress();
  const { data, error, isPending, refetch } = useOverview(collection);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || !data) return <Loading what="the overview" />;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">{collection}</h1>
        <p className="soft">
          What is in it, and what rests on whom
          {data.outdated > 0 && ` · ${counted(data.outdated, "older version")} of its pages`}
          {data.pending > 0 && ` · ${counted(data.pending, "article waits", "articles wait")} to be linked`}
        </p>
      </header>
      {data.articles === 0 ? (
        <Empty title="Nothing is in it yet.">
          <Link className="link" href={to({ screen: "add" })}>
            Add articles
          </Link>
          : files, folders, addresses.
        </Empty>
      ) : (
        <>
          <Since collection={collection} overview={data} />
          <Numbers overview={data} />
          <Standing collection={collection} overview={data} />
          <Missing collection={collection} />
        </>
      )}
    </section>
  );
}

function Numbers({ overview }: { readonly overview: Overview }) {
  const { to } = useAddress();
  const { articles, outlets, origins, statements, lists } = overview;
  const numbers = [
    [articles, "articles", to({ screen: "articles" })],
    [outlets, "outlets", to({ screen: "articles" })],
    [statements, "statements of sources", to({ screen: "sources" })],
    [origins, "first sources of those", to({ screen: "sources" })],
    [lists.claims, "claims", to({ screen: "claims" })],
  ] as const;
  return (
    <ul className="overview">
      {numbers.map(([number, says, address]) => (
        <li key={says}>
          <Link href={address}>
            <b>{number.toLocaleString("en")}</b> {says}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Claims that several outlets have: those on one origin, and those that nobody sourced. */
function Standing({ collection, overview }: { readonly collection: string; readonly overview: Overview }) {
  const { to, go } = useAddress();
  const one = useFew(collection, "one");
  const none = useFew(collection, "none");
  const all = [...one.claims, ...none.claims];
  const { chosen, choose } = useChosen(all.length, (index) => {
    const claim = all[index];
    if (claim) go({ screen: "claims", id: claim.id });
  });
  return (
    <div className="two-lists">
      <FewClaims
        collection={collection}
        choose={choose}
        title="Several outlets, one origin"
        none="No claim of several outlets rests on one origin alone."
        few={one}
        count={overview.onOneOrigin}
        all={to({ screen: "claims" }, { leastOutlets: "2", mostOrigins: "1", order: "difference" })}
        first={0}
        chosen={chosen}
      />
      <FewClaims
        collection={collection}
        choose={choose}
        title="Several outlets, and nobody sourced it"
        none="Every claim of several outlets has somebody’s word behind it."
        few={none}
        count={overview.onNoOrigin}
        all={to({ screen: "claims" }, { leastOutlets: "2", mostOrigins: "0", order: "outlets" })}
        first={one.claims.length}
        chosen={chosen}
      />
    </div>
  );
}
