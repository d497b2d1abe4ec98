import { Link } from "wouter";
import { useAddress } from "../address/use-address.ts";
import { useCollections } from "../api/queries.ts";

/** At the start: the collections that are there, each with how many articles it holds. */
export function Collections() {
  const { to } = useAddress();
  const { data } = useCollections();
  return (
    <>
      <ul className="screens">
        <li>
          <Link href="/" aria-current="page">
            Start
          </Link>
        </li>
      </ul>
      <h2 className="side-title">Collections</h2>
      <ul className="screens">
        {data?.collections.map(({ name, articles, message }) => (
          <li key={name}>
            {message === null ? (
              <Link href={to({ collection: name, screen: "overview" })}>
                {name}
                <span className="count">{articles?.toLocaleString("en")}</span>
              </Link>
            ) : (
              <span className="soft">{name} (can’t be opened)</span>
            )}
          </li>
        ))}
        {data?.collections.length === 0 && <li className="soft none">none yet</li>}
      </ul>
      <p className="side-foot soft">
        runs on this machine only
        <br />
        {location.host}
      </p>
    </>
  );
}
