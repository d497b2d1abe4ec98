import { Link } from "wouter";
import { Empty } from "../parts/states.tsx";

/** An address that leads nowhere, and where to go from it. */
export function NoPage({ path }: { readonly path: string }) {
  return (
    <section className="screen" aria-labelledby="title">
      <h1 id="title">There is no such page</h1>
      <Empty title={`Nothing is at ${path}.`}>
        <Link className="link" href="/">
          Go to the start
        </Link>
        , from where every collection can be reached.
      </Empty>
    </section>
  );
}
