import { EXPLAINED } from "../../../publish/explained.ts";
import { Key } from "../../parts/key.tsx";

const SIGNS = [
  { group: "", dots: ["own"], says: EXPLAINED.own },
  { group: "", dots: ["copy"], says: EXPLAINED.copy },
  { group: "fallen", dots: ["own", "copy"], says: EXPLAINED.fallen },
  { group: "open", dots: ["own"], says: EXPLAINED.open },
  { group: "none", dots: ["unstated"], says: EXPLAINED.unstated },
] as const;

/** What the dots mean, and the keys. */
export function Legend({ isStruck }: { readonly isStruck: boolean }) {
  return (
    <footer className="foot soft">
      <span className="signs">
        {SIGNS.filter(({ group }) => isStruck || (group !== "fallen" && group !== "open")).map(
          ({ group, dots, says }) => (
            <span key={says}>
              <span className="dots" aria-hidden="true">
                <span className={`origin ${group}`}>
                  {dots.map((dot) => (
                    <i key={dot} className={dot} />
                  ))}
                </span>
              </span>
              {says}
            </span>
          ),
        )}
      </span>
      <span className="right">
        {isStruck ? (
          <>
            <Key>u</Key> take back{" "}
          </>
        ) : (
          <>
            <Key>j</Key> <Key>k</Key> move <Key>↵</Key> open <Key>w</Key> without{" "}
          </>
        )}
        <Key>?</Key> all
      </span>
    </footer>
  );
}
