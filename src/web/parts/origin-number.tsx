import type { Left } from "../struck/left.ts";
import { numberWords, outletsOf } from "./number-words.ts";

/**
 * The big number is what is counted, origins (a range where it is open) or outlets; the small one the other. While sources
 * are struck, what it was before stands in front: "2 → 1".
 */
export function OriginNumber({
  left: { before, claim },
  counting = "origins",
}: {
  readonly left: Left;
  readonly counting?: "origins" | "outlets";
}) {
  const [was, is] = [numberWords(before.originCount), numberWords(claim.originCount)];
  const outlets = outletsOf(before);
  if (counting === "outlets") {
    return (
      <span className="origin-number">
        <b>{outlets}</b>
        <small>
          {outlets === 1 ? "outlet" : "outlets"}, {is} {is === "1" ? "origin" : "origins"}
        </small>
      </span>
    );
  }
  return (
    <span className="origin-number">
      {was !== is && (
        <>
          <span className="before">{was}</span> <span aria-hidden="true">→</span>
          <span className="unseen">, now</span>{" "}
        </>
      )}
      <b className={claim.originCount.most === 0 ? "none" : ""}>{is}</b>
      <small>
        {is === "1" ? "origin" : "origins"} of {outlets} {outlets === 1 ? "outlet" : "outlets"}
      </small>
    </span>
  );
}
