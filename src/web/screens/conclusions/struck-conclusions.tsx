import { useState } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useList } from "../../api/queries.ts";
import { byLoss, legsOf } from "./legs.ts";
import { ConclusionTable } from "./table.tsx";

const SHOWN = 3;

/** While sources are struck: the conclusions that lean on them, under the claims. */
export function StruckConclusions({
  collection,
  struck,
}: {
  readonly collection: string;
  readonly struck: readonly string[];
}) {
  const { to } = useAddress();
  const [open, setOpen] = useState(() => globalThis.innerWidth > 860 && globalThis.innerHeight > 700);
  const { data } = useList(collection, "signs", { without: struck, limit: 200 });
  if (!data) return null;
  const signs = byLoss(data.pages.flatMap(({ items }) => items)).filter((sign) => {
    const { all, left } = legsOf(sign);
    return sign.fallen || sign.open || left < all;
  });
  // The bar above says already that none is.
  if (signs.length === 0) return null;
  return (
    <section className="struck-conclusions" aria-labelledby="struck-conclusions">
      <header>
        <h2 id="struck-conclusions">Conclusions</h2>
        <span className="soft">
          {signs.length} that the articles draw {signs.length === 1 ? "leans" : "lean"} on what is struck
        </span>
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "hide" : "show"}
        </button>
        <Link className="link" href={to({ screen: "conclusions" })}>
          show all
        </Link>
      </header>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="tables" tabIndex={0} aria-label="conclusions that lean on what is struck">
          {signs.slice(0, SHOWN).map((sign) => (
            <ConclusionTable
              key={`${sign.conclusion.article} ${sign.conclusion.start} ${sign.relation}`}
              collection={collection}
              sign={sign}
              under="h2"
            />
          ))}
        </section>
      )}
    </section>
  );
}
