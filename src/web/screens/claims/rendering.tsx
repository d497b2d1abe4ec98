import { compared } from "./compared.ts";

/**
 * A sentence as one article has it, against the fullest one: what the fullest one had and this one lost is struck in
 * amber, what it put in is red; both are told in words to whoever hears the page.
 */
export function Rendering({ full, text }: { readonly full: string; readonly text: string }) {
  const parts = compared(full, text);
  return (
    <>
      {parts.map(({ is, text: words }, index) => {
        const key = `${index} ${is}`;
        if (is === "same") return <span key={key}>{words}</span>;
        if (is === "come") {
          return (
            <ins key={key}>
              <span className="unseen">put in: </span>
              {words}
            </ins>
          );
        }
        const [before, after] = [parts[index - 1]?.text ?? "", parts[index + 1]?.text ?? ""];
        return (
          <span key={key}>
            {before !== "" && !/\s$/u.test(before) && " "}
            <del>
              <span className="unseen">left out: </span>
              {words}
            </del>
            {/^[\p{L}\p{N}]/u.test(after) && " "}
          </span>
        );
      })}
    </>
  );
}
