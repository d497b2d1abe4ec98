import { useEffect, useMemo, useState } from "react";
import { useAddress } from "./address/use-address.ts";
import { useEvents } from "./api/events.ts";
import { KeysHelp } from "./keys/help.tsx";
import { type Keys, useKeys } from "./keys/use-keys.ts";
import { OneScreen } from "./screens/one-screen.tsx";
import type { ScreenParts } from "./screens/screen-parts.ts";
import { Side } from "./side/side.tsx";
import { StruckBar } from "./struck/bar.tsx";

/** The whole window: the side with collections and filters, the bar of what is struck, and the screen. */
export function Desk({ parts }: { readonly parts: ScreenParts }) {
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
  const name = collection === null ? "start" : screen;
  return (
    <>
      <a className="skip" href="#screen">
        to the screen
      </a>
      <Side parts={parts} />
      <main id="screen" tabIndex={-1}>
        {collection !== null && <StruckBar collection={collection} />}
        <OneScreen key={`${collection} ${name}`} parts={parts} name={name} collection={collection ?? ""} id={id} />
      </main>
      <KeysHelp open={help} close={() => setHelp(false)} />
    </>
  );
}
