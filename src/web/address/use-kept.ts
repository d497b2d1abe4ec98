import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useReducer } from "react";

/** A number of a view that is there again when one comes back to it within some minutes: which row of a list one was at. */
export function useKept(view: string, first: number): readonly [number, (value: number) => void] {
  const client = useQueryClient();
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const valueNow = useCallback(() => client.getQueryData<number>(["kept", view]) ?? first, [client, view, first]);
  const keep = useCallback(
    (value: number) => {
      if (value === valueNow()) return;
      client.setQueryData(["kept", view], value);
      draw();
    },
    [client, view, valueNow],
  );
  return [valueNow(), keep];
}
