import { useMemo } from "react";
import { Link } from "wouter";
import { EXPLAINED } from "../../publish/explained.ts";
import { listed } from "../../publish/wording.ts";
import { useAddress } from "../address/use-address.ts";
import { useEntryName } from "../api/names.ts";
import { useTally } from "../api/tally.ts";
import { type Keys, useKeys } from "../keys/use-keys.ts";
import { Key } from "../parts/key.tsx";
import { useStruck } from "./use-struck.ts";

/** While something is struck: what, how many claims and conclusions fell, and the way back. On every screen. */
export function StruckBar({ collection }: { readonly collection: string }) {
  const { struck, takeBack } = useStruck();
  const keys = useMemo<Keys>(() => ({ u: takeBack }), [takeBack]);
  useKeys(keys);
  if (struck.length === 0) return null;
  return <Bar collection={collection} struck={struck} takeBack={takeBack} />;
}

function Bar({
  collection,
  struck,
  takeBack,
}: {
  readonly collection: string;
  readonly struck: readonly string[];
  readonly takeBack: () => void;
}) {
  const nameOf = useEntryName(collection);
  const { to } = useAddress();
  const { data } = useTally(collection, struck);
  const unknown = struck.filter((source) => data?.unknown.includes(source));
  const known = struck.filter((source) => !unknown.includes(source));
  return (
    <div className="struck-bar" role="status">
      {known.length > 0 && (
        <p>
          without{" "}
          {known.map((source, index) => (
            <span key={source}>
              {index > 0 && ", "}
              <s>{nameOf(source)}</s>
            </span>
          ))}
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          {listed(unknown.map((source) => `“${source}”`))} {unknown.length === 1 ? "is no source" : "are no sources"} of
          this collection: <Link href={to({ screen: "sources" })}>see which there are</Link>
        </p>
      )}
      {data && known.length > 0 && (
        <>
          <p>
            <Link href={to({ screen: "claims" }, { left: "fell" })}>
              <b>
                {data.claims.fallen} of {data.claims.all} claims
              </b>{" "}
              fell
            </Link>
            ,{" "}
            <Link href={to({ screen: "claims" }, { left: "open" })} title={EXPLAINED.open}>
              {data.claims.open} open
            </Link>
            , {data.claims.stand} stand, {data.claims.never} never had an origin
          </p>
          <p>
            <b>
              {data.signs.fallen} of {data.signs.all} conclusions
            </b>{" "}
            fell, {data.signs.all - data.signs.fallen} stand
          </p>
        </>
      )}
      <button type="button" onClick={takeBack}>
        take back <Key>u</Key>
      </button>
    </div>
  );
}
