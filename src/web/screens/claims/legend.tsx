import { Key } from "../../parts/key.tsx";

const SIGNS = [
  { group: "", dots: ["own"], says: "its own way" },
  { group: "", dots: ["copy"], says: "copy" },
  { group: "fallen", dots: ["own", "copy"], says: "struck" },
  { group: "open", dots: ["own"], says: "open" },
  { group: "none", dots: ["unstated"], says: "lineage not stated" },
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
        <Key>j</Key> <Key>k</Key> move <Key>↵</Key> open <Key>w</Key> without{" "}
        {isStruck && (
          <>
            <Key>u</Key> take back{" "}
          </>
        )}
        <Key>?</Key> all
      </span>
    </footer>
  );
}
