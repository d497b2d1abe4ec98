import { useCallback } from "react";
import { useAddress } from "../address/use-address.ts";

/** The sources that are struck, which stand in the address, and how to strike one or take it back. */
export function useStruck() {
  const { filters, narrow } = useAddress();
  const struck = filters.without ?? [];
  const toggle = useCallback(
    (source: string) => {
      const next = struck.includes(source) ? struck.filter((each) => each !== source) : [...struck, source];
      narrow({ without: next.length === 0 ? undefined : next });
    },
    [narrow, struck],
  );
  const takeBack = useCallback(() => narrow({ without: undefined }), [narrow]);
  return { struck, toggle, takeBack };
}
