import { useEffect, useRef } from "react";

/** The rest of a list: fetched when its end comes into view, or when asked for. */
export function More({
  list: { hasNextPage, isFetchingNextPage, fetchNextPage },
}: {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}) {
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { current } = end;
    if (!current || isFetchingNextPage) return;
    const watching = new IntersectionObserver(([entry]) => entry?.isIntersecting && fetchNextPage(), {
      rootMargin: "600px",
    });
    watching.observe(current);
    return () => watching.disconnect();
  }, [fetchNextPage, isFetchingNextPage]);
  if (!hasNextPage) return null;
  return (
    <button type="button" className="plain" ref={end} disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
      {isFetchingNextPage ? "fetching …" : "more"}
    </button>
  );
}
