import { useStruck } from "./use-struck.ts";

/** Beside a source: a switch that counts on as though it had said nothing. */
export function WithoutSwitch({ source, name }: { readonly source: string; readonly name: string }) {
  const { struck, toggle } = useStruck();
  const on = struck.includes(source);
  return (
    <button
      type="button"
      className="without"
      aria-pressed={on}
      aria-label={on ? `take back: without ${name}` : `without this: ${name}`}
      onClick={(event) => {
        event.stopPropagation();
        toggle(source);
      }}
    >
      {on ? "take back" : "without this"}
    </button>
  );
}
