import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Claim } from "../../../contract/index.ts";
import type { Links } from "../../../linker/links.ts";
import { sureWords } from "../../../publish/explained.ts";
import { ask } from "../../api/client.ts";
import { useOutlets } from "../../api/names.ts";
import { collectionPath, parametersOf } from "../../api/queries.ts";
import { reasonWords, sharedWords } from "./reason-words.ts";

/** Of so many articles it is told why each belongs to the first. */
const TOLD = 8;

/** Why its statements belong together: for the first article against each other one, what spoke for it, in words. */
export function Why({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const [open, setOpen] = useState(false);
  const articles = [...new Set(claim.statements.map(({ article }) => article))];
  const copies = claim.statements.filter(({ lineage }) => lineage === "copied").length;
  if (articles.length < 2) return <dd>one article alone</dd>;
  return (
    <dd>
      {copies > 0 && `The same passage stands in ${copies + 1}. `}
      {sureWords(claim.confidence)} that all of them say the same, whether or not it is true.{" "}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "hide why" : "show why"}
      </button>
      {open &&
        articles
          .slice(1, TOLD + 1)
          .map((other) => (
            <Reasons key={other} collection={collection} claim={claim} one={articles[0] ?? ""} other={other} />
          ))}
    </dd>
  );
}

function Reasons({
  collection,
  claim,
  one,
  other,
}: {
  readonly collection: string;
  readonly claim: Claim;
  readonly one: string;
  readonly other: string;
}) {
  const outletOf = useOutlets(collection);
  const { data } = useQuery({
    queryKey: ["collection", collection, "links", one, other],
    queryFn: () => ask<{ links: Links | null }>(`${collectionPath(collection)}/links?${parametersOf({ one, other })}`),
  });
  const best = data?.links?.claims.toSorted((a, b) => b.score - a.score)[0];
  const textOf = (article: string) => claim.statements.find((each) => each.article === article)?.text ?? "";
  const shared = sharedWords(textOf(one), textOf(other));
  const { pro, con } = reasonWords(best?.why ?? []);
  return (
    <div className="reasons">
      <b>
        {outletOf(one)} and {outletOf(other)}
      </b>
      {shared.length > 0 && <p className="serif">{shared.join(", ")}</p>}
      <ul>
        {data?.links?.copy && <li>a passage of one stands in the other</li>}
        {pro.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {con.map((words) => (
          <li key={words} className="soft">
            against it: {words}
          </li>
        ))}
      </ul>
      {data && !best && <p className="soft">joined through a third article</p>}
    </div>
  );
}
