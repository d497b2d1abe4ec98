import { useEffect, useMemo, useState } from "react";
import { useLocation } from "wouter";
import { leadsNowhere } from "./address/address.ts";
import { useAddress } from "./address/use-address.ts";
import { useEvents } from "./api/events.ts";
import { KeysHelp } from "./keys/help.tsx";
import { type Keys, useKeys } from "./keys/use-keys.ts";
import { NoPage } from "./screens/no-page.tsx";
import { OneScreen } from "./screens/one-screen.tsx";
import type { ScreenParts } from "./screens/screen-parts.ts";
import { Side } from "./side/side.tsx";
import { StruckBar } from "./struck/bar.tsx";

/** The whole window: the side with collections and filters, the bar of what is struck, and the screen. */
export function Desk({ parts }: { readonly parts: ScreenParts }) {
  useEvents();
  const { view, go } = useAddress();
  const [path] = useLocation();
  const lost = leadsNowhere(path);
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
    const shown = collection === null ? null : `${screen} of ${collection}`;
    document.title = (lost ? ["no such page", "Hearsay"] : [id, shown, "Hearsay"])
      .filter((part) => part !== null)
      .join(" · ");
  }, [collection, screen, id, lost]);
  const name = collection === null ? "start" : screen;
  return (
    <>
      <a className="skip" href="#screen">
        to the screen
      </a>
      <Side parts={parts} />
      <main id="screen" tabIndex={-1}>
        {collection !== null && <StruckBar collection={collection} />}
        {lost ? (
          <NoPage path={path} />
        ) : (
          <OneScreen key={`${collection} ${name}`} parts={parts} name={name} collection={collection ?? ""} id={id} />
        )}
      </main>
      <KeysHelp open={help} close={() => setHelp(false)} />
    </>
  );
}
