import { useCallback } from "react";
import { useAddress } from "../address/use-address.ts";

/** With nothing struck nothing is left of it to be shown alone. */
const NOTHING = { without: undefined, left: undefined } as const;

/** The sources that are struck, which stand in the address, and how to strike one or take it back. */
export function useStruck() {
  const { filters, narrow } = useAddress();
  const struck = filters.without ?? [];
  const toggle = useCallback(
    (source: string) => {
      const next = struck.includes(source) ? struck.filter((each) => each !== source) : [...struck, source];
      narrow(next.length === 0 ? NOTHING : { without: next });
    },
    [narrow, struck],
  );
  const takeBack = useCallback(() => narrow(NOTHING), [narrow]);
  return { struck, toggle, takeBack };
}
