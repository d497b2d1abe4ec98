import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Screen } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import { useEvents } from "./api/events.ts";
import { KeysHelp } from "./keys/help.tsx";
import { type Keys, useKeys } from "./keys/use-keys.ts";
import { Loading } from "./parts/states.tsx";
import { Side } from "./side/side.tsx";
import { StruckBar } from "./struck/bar.tsx";

/** A screen of a collection: `id` is what it shows one of, null for its list. */
export interface ScreenProps {
  readonly collection: string;
  readonly id: string | null;
}

const Start = lazy(() => import("./screens/start/start.tsx"));
const SCREENS: Readonly<Record<Screen, React.LazyExoticComponent<React.ComponentType<ScreenProps>>>> = {
  overview: lazy(() => import("./screens/overview/overview.tsx")),
  claims: lazy(() => import("./screens/claims/claims.tsx")),
  conclusions: lazy(() => import("./screens/conclusions/conclusions.tsx")),
  sources: lazy(() => import("./screens/sources/sources.tsx")),
  figures: lazy(() => import("./screens/figures/figures.tsx")),
  quotes: lazy(() => import("./screens/quotes/quotes.tsx")),
  timeline: lazy(() => import("./screens/timeline/timeline.tsx")),
  articles: lazy(() => import("./screens/articles/articles.tsx")),
  search: lazy(() => import("./screens/search/search.tsx")),
  add: lazy(() => import("./screens/add/add.tsx")),
};

/** The whole window: the side with collections and filters, the bar of what is struck, and the screen. */
export function Desk() {
  useEvents();
  const { view, go } = useAddress();
  const { collection, screen, id } = view;
  const [help, setHelp] = useState(false);
  const keys = useMemo<Keys>(
    () => ({
      "?": () => setHelp(true),
      "/": () => (collection === null ? undefined : go({ screen: "search" })),
      g: () => go({ collection: null }),
    }),
    [collection, go],
  );
  useKeys(keys);
  useEffect(() => {
    document.title = [id, collection === null ? null : `${screen} of ${collection}`, "Hearsay"]
      .filter((part) => part !== null)
      .join(" · ");
  }, [collection, screen, id]);
  const Shown = SCREENS[screen];
  return (
    <>
      <a className="skip" href="#screen">
        to the screen
      </a>
      <Side />
      <main id="screen" tabIndex={-1}>
        {collection !== null && <StruckBar collection={collection} />}
        <Suspense fallback={<Loading what="the screen" />}>
          {collection === null ? <Start /> : <Shown key={`${collection} ${screen}`} collection={collection} id={id} />}
        </Suspense>
      </main>
      <KeysHelp open={help} close={() => setHelp(false)} />
    </>
  );
}
