import { useEffect, useMemo, useState } from "react";
import { type Keys, useKeys } from "./use-keys.ts";

/**
 * Which entry of a list is chosen: j and k move, Enter opens it, and it is brought into view.
 *
 * @param more what other keys do to the chosen one
 */
export function useChosen(
  count: number,
  open: (index: number) => void,
  more?: Readonly<Record<string, (index: number) => void>>,
) {
  const [chosen, choose] = useState(-1);
  const keys = useMemo<Keys>(() => {
    const move = (step: number) => choose((before) => Math.max(0, Math.min(count - 1, before + step)));
    const others = Object.entries(more ?? {}).map(([key, act]) => [key, () => chosen >= 0 && act(chosen)] as const);
    return {
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => chosen >= 0 && open(chosen),
      ...Object.fromEntries(others),
    };
  }, [count, chosen, open, more]);
  useKeys(keys);
  useEffect(() => {
    if (chosen >= 0) document.querySelector("li.chosen")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return { chosen, choose };
}
