import { useEffect, useState } from "react";
import type { Screen } from "../address/address.ts";
import { Failed, Loading } from "../parts/states.tsx";
import type { ScreenParts, ScreenProps } from "./screen-parts.ts";

/** A screen, at once where its part of the program is there, else as soon as it is. */
export function OneScreen({
  parts,
  name,
  ...props
}: ScreenProps & { readonly parts: ScreenParts; readonly name: Screen | "start" }) {
  const [error, setError] = useState<unknown>(null);
  const [, setLoaded] = useState(false);
  const Shown = parts.get(name);
  useEffect(() => {
    if (Shown !== null) return;
    let isLeft = false;
    parts.load(name).then(
      () => !isLeft && setLoaded(true),
      (reason: unknown) => !isLeft && setError(reason),
    );
    return () => {
      isLeft = true;
    };
  }, [parts, name, Shown]);
  if (Shown !== null) return <Shown {...props} />;
  return error === null ? <Loading what="the screen" /> : <Failed error={error} />;
}
